import { retryWaits } from '../src/data/limits.js';

// A request that fails is made once only, except in the tests of retries.
retryWaits.length = 0;

/** An answer held back: the test decides when it comes. */
export interface Held {
  /** Ends the wait with this JSON. */
  answer(json: unknown): void;
  /** Ends the wait as a broken connection does. */
  fail(): void;
  /** Whether the page gave the request up. */
  readonly aborted: boolean;
  /** Fulfilled when the request has been made. */
  readonly requested: Promise<void>;
}

/** Stands in for the network: `fetch` answers from a table of path → JSON, `Response` or held answer. */
export class Server {
  /** The paths asked for, in order. */
  readonly requests: string[] = [];
  /** The same with what follows the question mark. */
  readonly addresses: string[] = [];
  #original = globalThis.fetch;
  #routes = new Map<string, unknown>();

  constructor(routes: Record<string, unknown> = {}) {
    for (const [path, answer] of Object.entries(routes)) this.#routes.set(path, answer);
    globalThis.fetch = (input, init) => {
      const { pathname, search } = new URL(String(input));
      this.addresses.push(pathname + search);
      return this.#answer(pathname, init?.signal);
    };
  }

  /** From now on this path answers so. */
  route(path: string, answer: unknown): void {
    this.#routes.set(path, answer);
  }

  /** Holds the next answers of a path back. */
  hold(path: string): Held {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const asked = Promise.withResolvers<void>();
    const held = {
      aborted: false,
      requested: asked.promise,
      answer: (json: unknown) => resolve(Response.json(json)),
      fail: () => reject(new TypeError('Failed to fetch')),
    };
    this.#routes.set(path, (signal?: AbortSignal) => {
      asked.resolve();
      signal?.addEventListener('abort', () => {
        held.aborted = true;
        reject(signal.reason);
      });
      return promise;
    });
    return held;
  }

  /** Gives the network back. */
  close(): void {
    globalThis.fetch = this.#original;
  }

  async #answer(path: string, signal?: AbortSignal | null): Promise<Response> {
    this.requests.push(path);
    const answer = this.#routes.get(path);
    if (typeof answer === 'function') return answer(signal);
    if (answer instanceof Response) return answer.clone();
    if (answer === undefined) return new Response('Not found', { status: 404 });
    return Response.json(answer);
  }
}
