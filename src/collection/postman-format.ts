/** A script of a collection, folder or request. */
export interface PostmanEvent {
  readonly listen: 'prerequest' | 'test';
  readonly script: { readonly id: string; readonly type: 'text/javascript'; readonly exec: readonly string[] };
}

/** A name with a value; secrets are typed so that Postman hides them. */
interface PostmanVariable {
  readonly key: string;
  readonly value: string;
  readonly type?: 'string' | 'default' | 'secret';
  readonly description?: string;
  readonly enabled?: boolean;
}

/** A header, query parameter or form field. */
export interface PostmanField {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly disabled?: boolean;
}

/** An address in parts, as Postman's editor shows it. */
export interface PostmanUrl {
  readonly raw: string;
  readonly host: readonly string[];
  readonly path: readonly string[];
  readonly query?: readonly PostmanField[];
  readonly variable?: readonly PostmanField[];
}

/** How a request proves who sends it. */
type PostmanAuth =
  | { readonly type: 'bearer'; readonly bearer: readonly PostmanVariable[] }
  | { readonly type: 'basic'; readonly basic: readonly PostmanVariable[] }
  | { readonly type: 'noauth' };

/** The body of a request. */
export type PostmanBody =
  | {
      readonly mode: 'raw';
      readonly raw: string;
      readonly options: { readonly raw: { readonly language: 'json' | 'text' } };
    }
  | { readonly mode: 'urlencoded'; readonly urlencoded: readonly PostmanField[] };

/** One request. */
export interface PostmanRequest {
  readonly id: string;
  readonly name: string;
  readonly event?: readonly PostmanEvent[];
  readonly request: {
    readonly method: string;
    readonly header: readonly PostmanField[];
    readonly url: PostmanUrl;
    readonly description: string;
    readonly auth?: PostmanAuth;
    readonly body?: PostmanBody;
  };
  readonly response: readonly unknown[];
}

/** A folder of requests. */
export interface PostmanFolder {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly item: readonly PostmanRequest[];
}

/**
 * A Postman collection, format 2.1.
 * @see https://schema.getpostman.com/json/collection/v2.1.0/collection.json
 */
export interface PostmanCollection {
  readonly info: {
    readonly _postman_id: string;
    readonly name: string;
    readonly description: string;
    readonly schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  };
  readonly item: readonly PostmanFolder[];
  readonly auth: PostmanAuth;
  readonly event: readonly PostmanEvent[];
  readonly variable: readonly PostmanVariable[];
}

/** A Postman environment. */
export interface PostmanEnvironment {
  readonly id: string;
  readonly name: string;
  readonly values: readonly PostmanVariable[];
  readonly _postman_variable_scope: 'environment';
}
