/**
 * A JSON Schema of draft 2020-12, whatever dialect the document was written in.
 *
 * References are kept as `{"$ref": "#/definitions/Name"}` into `ServiceDocument.definitions`; null is allowed by a type
 * union or an `anyOf`; exclusive limits are numbers. `readOnly`, `writeOnly`, `format`, `example`, `title` and `x-…` keys
 * stay where they were.
 */
export type Schema = { readonly [keyword: string]: unknown };

/** HTTP methods that a document may declare. */
export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** A parameter outside the body. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  /** How an array or object is written: OpenAPI 3 styles; Swagger 2.0 collection formats are translated to them. */
  readonly style:
    | 'form'
    | 'simple'
    | 'spaceDelimited'
    | 'pipeDelimited'
    | 'tabDelimited'
    | 'deepObject'
    | 'label'
    | 'matrix';
  readonly explode: boolean;
  /** JSON pointer into the document as fetched. */
  readonly pointer: string;
}

/** One media type of a request or response with its schema; `null` where none is given. */
export interface Content {
  readonly mediaType: string;
  readonly schema: Schema | null;
  /** Examples that the document gives for this media type. */
  readonly examples?: readonly unknown[];
  /** JSON pointer of the schema in the document as fetched. */
  readonly pointer?: string;
}

/** The body of a request. */
export interface RequestBody {
  readonly required: boolean;
  readonly description: string;
  readonly content: readonly Content[];
  readonly pointer: string;
}

/** A documented response header. */
export interface ResponseHeader {
  /** Lower case. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** A documented response. */
export interface ResponseObject {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description: string;
  /** Empty where the document promises no body. */
  readonly content: readonly Content[];
  readonly headers: readonly ResponseHeader[];
  readonly pointer: string;
}

/** One alternative of a security requirement: scheme name to scopes. Empty object: no credentials needed. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** One method on one path, the same for Swagger 2.0 and OpenAPI 3.0 and 3.1. */
export interface Operation {
  /** Method and full path template, as in `GET /api/v1/member/tiers`. Unique in a run. */
  readonly id: string;
  readonly service: string;
  readonly method: Method;
  /** Path template with the base path. */
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  readonly responses: readonly ResponseObject[];
  readonly security: readonly SecurityRequirement[];
  /** JSON pointer into the document as fetched. */
  readonly pointer: string;
  /** `x-…` keys of the operation, overlay included. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A flow of an OAuth 2 security scheme, by the names of OpenAPI 3. */
export interface OAuthFlow {
  readonly flow: 'authorizationCode' | 'clientCredentials' | 'implicit' | 'password';
  readonly authorizationUrl: string | null;
  readonly tokenUrl: string | null;
  readonly scopes: Readonly<Record<string, string>>;
}

/** How a document says that callers prove who they are. */
export interface SecurityScheme {
  readonly type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  /** `basic`, `bearer` … of type `http`, lower case; `null` for the other types. */
  readonly scheme: string | null;
  /** Place and name of an API key, `null` for the other types. */
  readonly apiKey: { readonly in: 'query' | 'header' | 'cookie'; readonly name: string } | null;
  /** Empty for all types but `oauth2`. */
  readonly flows: readonly OAuthFlow[];
}

/** A defect of a document that does not stop its use. */
export interface DocumentProblem {
  /** `invalid`: the document breaks its own specification; `unchecked`: correct perhaps, but not understood, so not verified. */
  readonly kind: 'invalid' | 'unchecked';
  /** JSON pointer into the document as fetched, empty for the document as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/** A fetched document after conversion. */
export interface ServiceDocument {
  readonly service: string;
  /** Where it was fetched. */
  readonly address: string;
  /** `2.0`, `3.0` or `3.1`. */
  readonly dialect: string;
  readonly title: string;
  /** Addresses under which the document says that it is served, absolute. */
  readonly servers: readonly string[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly operations: readonly Operation[];
  /** What a validator of the Swagger or OpenAPI schema has against it, and pieces that could not be used. */
  readonly problems: readonly DocumentProblem[];
  /** The document as fetched and parsed. */
  readonly source: unknown;
}
