import { stringify } from 'yaml';
import { pythonJson } from '../authorization-server/python-json.ts';
import type { Incoming, Outgoing } from '../exchange.ts';
import { apiHeaders } from '../pipeline/api-headers.ts';
import { negotiate, type Renderer } from '../pipeline/negotiate.ts';
import { Problem } from '../pipeline/problem.ts';
import type { Route } from '../routes/route.ts';
import { type Service, services } from '../services.ts';
import type { World } from '../world.ts';
import type { Schema } from './definitions.ts';
import { serviceDocument } from './service-document.ts';

interface Writer extends Renderer {
  write(document: Schema, service: Service, incoming: Incoming): string;
}

/** Writes the Swagger page of a service. */
export type SwaggerPage = (service: Service, incoming: Incoming) => string;

const YAML: Writer = {
  format: '.yaml',
  mediaType: 'application/yaml',
  write: (document) => stringify(document, { aliasDuplicateObjects: false, singleQuote: true, lineWidth: 0 }),
};
const JSON_FILE: Writer = { format: '.json', mediaType: 'application/json', write: (document) => pythonJson(document) };
const OPENAPI: Writer = { format: 'openapi', mediaType: 'application/openapi+json', write: JSON_FILE.write };
const PARSES = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];
const ALLOW = 'GET, HEAD, OPTIONS';
const PATH = new RegExp(`^/api/v1/(${services.join('|')})/(?:swagger(\\.json|\\.yaml)|(swagger|redoc)/?)$`);

/** Renderers that an address leaves to choose from; a suffix leaves one. */
function writersOf(suffix: string | undefined, page: Writer): readonly Writer[] {
  const files = [YAML, JSON_FILE, OPENAPI];
  return suffix === undefined ? [page, ...files] : files.filter((writer) => writer.format === suffix);
}

function answer(status: number, mediaType: string, body: string): Outgoing {
  return { status, headers: apiHeaders(ALLOW, `${mediaType}; charset=utf-8`), body };
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
  pages: { readonly swagger: SwaggerPage; readonly redoc: SwaggerPage },
): (incoming: Incoming) => Outgoing | null {
  const page = (write: SwaggerPage, format: string): Writer => ({
    format,
    mediaType: 'text/html',
    write: (_, service, incoming) => write(service, incoming),
  });
  const swagger = page(pages.swagger, 'swagger');
  const redoc = page(pages.redoc, 'redoc');
  const documentOf = (service: Service, origin: string): Schema => {
    const document = serviceDocument(service, routes, origin);
    return world.fault?.document?.(document, service) ?? document;
  };
  return (incoming) => {
    const parts = PATH.exec(incoming.path);
    const service = services.find((one) => one === parts?.[1]);
    if (parts === null || service === undefined) return null;
    const writers = writersOf(parts[2], parts[3] === 'redoc' ? redoc : swagger);
    const first = writers[0] ?? YAML;
    try {
      const { renderer } = negotiate(writers, incoming.headers['accept'], incoming.query.get('format'));
      if (incoming.method === 'OPTIONS') {
        const renders = [YAML, JSON_FILE, OPENAPI].map((writer) => writer.mediaType);
        const described = { name: 'Schema', description: '', renders, parses: PARSES };
        return answer(200, renderer.mediaType, JSON.stringify(described));
      }
      if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
        throw new Problem(405, `Method "${incoming.method}" not allowed.`);
      }
      return answer(200, renderer.mediaType, renderer.write(documentOf(service, incoming.origin), service, incoming));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // The 406 of `swagger.json` is typed as YAML, as recorded: the first renderer writes it, whatever was asked for.
      const mediaType =
        error.status === 406
          ? YAML.mediaType
          : error.status === 405 && first === YAML
            ? YAML.mediaType
            : first.mediaType;
      return answer(error.status, mediaType, JSON.stringify({ detail: error.message }));
    }
  };
}
