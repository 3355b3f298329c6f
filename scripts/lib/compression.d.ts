/** The part of `compression` that the server uses; its own types are those of Express, which is not used here. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  const compression: { (options: { filter: Filter }): Middleware; filter: Filter };
  export default compression;
}
