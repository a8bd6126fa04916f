import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Stage } from '../stage.ts';

const { productDocument, categories } = addresses;

/** A look at one place of the document of product. */
function at(...path: readonly string[]): (stage: Stage) => unknown {
  return ({ ask }) => path.reduce<unknown>((place, key) => Object(place)[key], ask(productDocument).json);
}

/** What matters of the document's answer, in each of its formats. */
function answers({ ask }: Stage): unknown {
  const targets = [productDocument, '/api/v1/product/swagger.yaml', '/api/v1/product/swagger/?format=openapi'];
  return targets.map((target) => {
    const { status, headers, json, text } = ask(target);
    return [status, headers['Content-Type'], json !== undefined || text.trimEnd().endsWith('ProductResponse')];
  });
}

const json = 'application/json; charset=utf-8';
const yaml = 'application/yaml; charset=utf-8';
const openapi = 'application/openapi+json; charset=utf-8';
const html = 'text/html; charset=utf-8';

/** The answers of a sound document; its YAML is told by the text alone. */
const sound = [
  [200, json, true],
  [200, yaml, false],
  [200, openapi, true],
];

/** Faults of documents. */
export const documentCases: readonly FaultCase[] = [
  shows('document-invalid', at('definitions', 'Product', 'properties', 'itemName', 'type'), 'string', 'text'),
  shows(
    'document-reference-dangling',
    at('paths', '/items/{sku}', 'get', 'responses', '200', 'schema', '$ref'),
    '#/definitions/ProductResponse',
    '#/definitions/ProductDetail',
  ),
  shows('document-as-html', answers, sound, [
    [200, html, false],
    [200, html, false],
    [200, html, false],
  ]),
  shows('document-truncated', answers, sound, [
    [200, json, false],
    [200, yaml, false],
    [200, openapi, false],
  ]),
  shows('document-fails', answers, sound, [
    [500, 'text/html', false],
    [500, 'text/html', false],
    [500, 'text/html', false],
  ]),
  shows(
    'operation-id-repeated',
    at('paths', '/items/{sku}', 'get', 'operationId'),
    'product_items_read',
    'product_items_list',
  ),
  shows(
    'operation-vanished',
    (stage) => [at('paths', '/categories')(stage) === undefined, stage.get(categories).status],
    [false, 200],
    [true, 404],
  ),
  shows('parameter-became-required', at('paths', '/items', 'get', 'parameters', '5', 'name'), undefined, 'store'),
  shows('request-field-became-required', at('definitions', 'ProductCreate', 'required', '3'), undefined, 'UOM'),
  shows(
    'request-enum-shrank',
    at('definitions', 'ExclusionCreate', 'properties', 'type', 'enum'),
    ['SKU', 'CATEGORY'],
    ['SKU'],
  ),
  shows(
    'response-type-changed',
    (stage) => [
      at('definitions', 'Category', 'properties', 'id', 'type')(stage),
      stage.rows(stage.get(categories))[0]?.['id'],
    ],
    ['integer', 1],
    ['string', '1'],
  ),
  shows(
    'response-field-removed',
    (stage) => [
      at('definitions', 'Category', 'required')(stage),
      Object.keys(stage.rows(stage.get(categories))[0] ?? {}),
    ],
    [
      ['id', 'title', 'externalReference', 'parentId'],
      ['id', 'title', 'externalReference', 'parentId'],
    ],
    [
      ['id', 'title', 'externalReference'],
      ['id', 'title', 'externalReference'],
    ],
  ),
];
