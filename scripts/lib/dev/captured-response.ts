import { ServerResponse } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';

/** Keeps an answer instead of sending it, so that another one can take its place. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  #finish: () => void = () => undefined;
  /** When the answer is complete. */
  readonly complete = new Promise<void>((resolve) => {
    this.#finish = resolve;
  });

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((item) => typeof item === 'object') as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override write(chunk: unknown): boolean {
    this.#keep(chunk);
    return true;
  }

  override end(chunk?: unknown): this {
    this.#keep(chunk);
    this.#finish();
    return this;
  }

  #keep(chunk: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }
}
