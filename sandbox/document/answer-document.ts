import { trailingSlashRedirect } from '../authorization-server/trailing-slash-redirect.ts';
import type { Incoming, Outgoing } from '../exchange.ts';
import { apiHeaders } from '../pipeline/api-headers.ts';
import { jsonText } from '../pipeline/json-text.ts';
import { negotiate, type Renderer } from '../pipeline/negotiate.ts';
import { parses } from '../pipeline/parses.ts';
import { Problem } from '../pipeline/problem.ts';
import type { Route } from '../routes/route.ts';
import { type Service, services } from '../services.ts';
import type { World } from '../world.ts';
import type { Schema } from './definitions.ts';
import { type DocumentWriter, documentWriters } from './document-writers.ts';
import { serviceDocument } from './service-document.ts';

/** The two pages that show a document. */
export type DocumentPages = Readonly<Record<'swagger' | 'redoc', (service: Service) => Outgoing>>;

type Choice = Renderer & { readonly writer?: DocumentWriter; readonly page?: (service: Service) => Outgoing };

const ALLOW = 'GET, HEAD, OPTIONS';
const PATH = new RegExp(`^/api/v1/(${services.join('|')})/(?:swagger(\\.json|\\.yaml)|(swagger|redoc)(/?))$`);

function plain(status: number, mediaType: string, body: string): Outgoing {
  return { status, headers: apiHeaders(ALLOW, `${mediaType}; charset=utf-8`), body };
}

/** An error or a description as the chosen renderer writes it; a page shows only its status. */
function told(status: number, choice: Renderer, data: unknown): Outgoing {
  const names: Readonly<Record<number, string>> = {
    404: 'Not Found',
    405: 'Method Not Allowed',
    406: 'Not Acceptable',
  };
  const page = choice.mediaType === 'text/html' && status >= 400;
  return plain(status, choice.mediaType, page ? `${status} ${names[status] ?? ''}` : jsonText(data));
}

function choicesOf(pages: DocumentPages, first: string | undefined): readonly Choice[] {
  const files = documentWriters.map((writer) => ({ ...writer, writer }));
  if (first === undefined) return files;
  const order = first === 'redoc' ? (['redoc', 'swagger'] as const) : (['swagger', 'redoc'] as const);
  return [...order.map((format) => ({ format, mediaType: 'text/html', page: pages[format] })), ...files];
}

/**
 * Makes what answers the documents and pages of drf-yasg, which need no token.
 * @param routes all operations
 * @param world of the sandbox
 * @param pages the Swagger page and the ReDoc page
 * @returns a function that answers a request, or null if it is for something else
 */
export function answerDocument(
  routes: readonly Route[],
  world: World,
  pages: DocumentPages,
): (incoming: Incoming) => Outgoing | null {
  const documentOf = (service: Service, origin: string): Schema => {
    const document = serviceDocument(service, routes, origin);
    return world.fault?.document?.(document, service) ?? document;
  };
  const show = (choice: Choice, service: Service, incoming: Incoming): Outgoing => {
    if (incoming.method === 'OPTIONS') {
      const renders = documentWriters.map((writer) => writer.mediaType);
      return told(200, choice, { name: 'Schema', description: '', renders, parses });
    }
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      return told(405, choice, { detail: `Method "${incoming.method}" not allowed.` });
    }
    if (choice.page !== undefined) return choice.page(service);
    return plain(200, choice.mediaType, choice.writer?.write(documentOf(service, incoming.origin)) ?? '');
  };
  return (incoming) => {
    const [, name, suffix, page, slash] = PATH.exec(incoming.path) ?? [];
    const service = services.find((one) => one === name);
    if (service === undefined) return null;
    if (page !== undefined && slash === '') return trailingSlashRedirect(incoming);
    const choices = choicesOf(pages, page);
    try {
      const format = suffix ?? incoming.query.get('format');
      return show(negotiate(choices, incoming.headers['accept'], format).renderer, service, incoming);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Where nothing fits, the first renderer writes the error: YAML even at `swagger.json`, as recorded.
      return told(error.status, choices[0] ?? documentWriters[0] ?? { format: '', mediaType: '' }, {
        detail: error.message,
      });
    }
  };
}
