import { scriptEvent } from './collection-scripts.ts';
import type { PlaceholderContext } from './placeholder-text.ts';
import type { PlannedRequest, RequestSource } from './planned-request.ts';
import type { PostmanField, PostmanRequest } from './postman-format.ts';
import { requestBody } from './request-body.ts';
import { requestTests } from './request-tests.ts';
import { requestUrl, valueText } from './request-url.ts';
import { saveScript } from './save-script.ts';
import { stableId } from './stable-id.ts';
import type { VariablesNeeded } from './variables-needed.ts';

/** One request of the collection with its address, headers, example body and test script. */
export function collectionRequest(
  request: PlannedRequest,
  needed: VariablesNeeded,
  operation: (id: string) => RequestSource | undefined,
): PostmanRequest {
  const context: PlaceholderContext = { request, operation };
  const { source, gives } = request;
  const name = requestName(request);
  const body = requestBody(context);
  const script = [
    ...requestTests(source.operation),
    ...saveScript(source.operation, needed(source.operation.id, gives), gives),
  ];
  return {
    id: stableId(`request ${source.operation.id} ${gives.owner?.operation.id ?? ''} ${gives.role}`),
    name,
    event: [scriptEvent('test', `request ${name}`, script)],
    request: {
      method: source.operation.method,
      header: headers(context),
      url: requestUrl(context),
      description: description(source),
      ...(isOpen(source) ? { auth: { type: 'noauth' } as const } : {}),
      ...(body === undefined ? {} : { body }),
    },
    response: [],
  };
}

function requestName({ source, gives }: PlannedRequest): string {
  if (gives.owner === null) return source.name;
  return `${source.name}, for ${gives.owner.name}${gives.role === '' ? '' : ` (${gives.role})`}`;
}

function headers(context: PlaceholderContext): readonly PostmanField[] {
  const { values } = context.request.source;
  const given = Object.entries(values.header).map(([key, value]) => ({ key, value: valueText(value, context) }));
  const named = new Set(given.map((header) => header.key.toLowerCase()));
  return [
    ...(named.has('accept') ? [] : [{ key: 'Accept', value: 'application/json' }]),
    ...(values.body === null || named.has('content-type')
      ? []
      : [{ key: 'Content-Type', value: values.body.mediaType }]),
    ...given,
  ];
}

function description({ operation }: RequestSource): string {
  const answers = operation.responses
    .filter((response) => response.description.trim() !== '')
    .map((response) => `- \`${response.status}\` ${response.description.trim()}`);
  return [
    operation.description.trim(),
    `\`${operation.id}\``,
    ...(operation.deprecated ? ['Deprecated.'] : []),
    ...(answers.length > 0 ? [answers.join('\n')] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** True where the document says that the operation needs no credentials. */
function isOpen({ operation }: RequestSource): boolean {
  return operation.security.length === 0 || operation.security.some((one) => Object.keys(one).length === 0);
}
