import type { Client, ClientOptions } from 'openapi-fetch';
import type { components, operations, paths } from './schema';

export type { components, operations, paths } from './schema';

/** The records of the API, by name. */
export type Schemas = components['schemas'];

/** Every code that a problem of that operation can have. */
export type ProblemCode<Operation extends keyof operations> = {
  [Status in keyof operations[Operation]['responses']]: operations[Operation]['responses'][Status] extends {
    content: { 'application/problem+json': { code?: infer Code } };
  }
    ? Code
    : never;
}[keyof operations[Operation]['responses']];

/**
 * A client of the whole public API. Without a `baseUrl` it calls the page's own origin; a token
 * is added by a middleware (`use`).
 */
export declare function createBookingApi(options?: ClientOptions): Client<paths>;
