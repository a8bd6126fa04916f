import type { TimeValue } from '../plan/planned-case.ts';
import type { ServiceDocument } from '../spec/operation.ts';
import { authorizationFolder } from './authorization-folder.ts';
import { collectionRequest } from './collection-request.ts';
import { beforeEveryRequest } from './collection-scripts.ts';
import { orderRequests } from './order-requests.ts';
import type { PlannedFolder, RequestSource, RequestValues } from './planned-request.ts';
import type { PostmanCollection, PostmanFolder } from './postman-format.ts';
import { requestNames } from './request-names.ts';
import { stableId } from './stable-id.ts';
import { variablesNeeded } from './variables-needed.ts';

/** What a collection is made from. */
export interface CollectionSource {
  readonly documents: readonly Pick<ServiceDocument, 'service' | 'title' | 'definitions' | 'operations'>[];
  /** Values of a valid request of an operation, with the plan's placeholders; `null` leaves the operation out. */
  readonly exampleFor: (operation: string) => RequestValues | null;
  /** Default: `Omni Retain`. */
  readonly name?: string;
}

/**
 * Builds the Postman collection of the documents: the token call, then a folder per service with one request per
 * operation. The same source gives the same collection, ids included, and no secret is in it.
 */
export function buildCollection(source: CollectionSource): PostmanCollection {
  const name = source.name ?? 'Omni Retain';
  const sources = requestSources(source);
  const folders = orderRequests(sources);
  const byId = new Map(sources.map((one) => [one.operation.id, one]));
  const needed = variablesNeeded(folders);
  return {
    info: {
      _postman_id: stableId(`collection ${name}`),
      name,
      description: [
        'Every operation of the Omni Retain loyalty APIs, written from their published documents.',
        '',
        'Choose an environment, fill in `service_client_id` and `service_client_secret`, and run the collection from top to bottom: it fetches a token first, and requests hand their values on in variables.',
        '',
        'Written by `npx retain collection`; changes made here are lost.',
      ].join('\n'),
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      authorizationFolder(),
      ...folders.map((folder) => ({
        ...folderHead(folder, source),
        item: folder.requests.map((request) => collectionRequest(request, needed, (id) => byId.get(id))),
      })),
    ],
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{access_token}}', type: 'string' }] },
    event: [beforeEveryRequest(momentsIn(sources.map((one) => one.values)))],
    variable: [{ key: 'access_token', value: '' }],
  };
}

function requestSources(source: CollectionSource): readonly RequestSource[] {
  const operations = source.documents.flatMap((document) => document.operations);
  const names = requestNames(operations);
  return source.documents.flatMap(({ definitions, operations: own }) =>
    own.flatMap((operation) => {
      const values = source.exampleFor(operation.id);
      const name = names.get(operation.id) ?? operation.id;
      return values === null ? [] : [{ operation, name, values, definitions }];
    }),
  );
}

function folderHead(
  folder: PlannedFolder,
  source: CollectionSource,
): Pick<PostmanFolder, 'id' | 'name' | 'description'> {
  const title = folder.service.charAt(0).toUpperCase() + folder.service.slice(1);
  const name = folder.part === 1 ? title : `${title}, part ${folder.part}`;
  const document = source.documents.find((one) => one.service === folder.service);
  return { id: stableId(`folder ${name}`), name, description: document?.title ?? '' };
}

function momentsIn(value: unknown): readonly TimeValue['$time'][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('$time' in value) return [(value as TimeValue).$time];
  return Object.values(value).flatMap(momentsIn);
}
