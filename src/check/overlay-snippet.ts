import { jsonPath } from './json-path.ts';

/**
 * An action of an OpenAPI Overlay, ready to be put below `actions:` in `specs/<target>/overlay.yaml`.
 *
 * @param service the service whose document it corrects
 * @param pointer place in the document
 * @param update what is merged into that place
 */
export function overlaySnippet(service: string, pointer: string, update: object): string {
  const target = jsonPath(pointer);
  return [`- target: ${JSON.stringify(target)}`, `  x-service: ${service}`, `  update: ${JSON.stringify(update)}`].join(
    '\n',
  );
}
