// What stories need of a network that goes wrong. Requests for anything else go through.
import { maxWait } from '../src/data/limits.js';

type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();
const { fetch, setTimeout } = globalThis;

globalThis.fetch = (input, init) => {
  const name = new URL(String(input), document.baseURI).pathname.split('/').pop()!;
  const answer = answers.get(name);
  // Like any answer it comes later: after all widgets of the page have asked.
  return answer ? new Promise((resolve) => setTimeout(() => resolve(answer()))) : fetch(input, init);
};

function route(name: string, answer: Answer): () => void {
  answers.set(name, answer);
  return () => answers.delete(name);
}

/** For `beforeEach`: the server answers `broken.json` with an error. */
export const brokenFeed = () => route('broken.json', async () => new Response('', { status: 500 }));

/** For `beforeEach`: `unreachable.json` is on a server that doesn't answer. */
export const unreachableFeed = () => route('unreachable.json', () => Promise.reject(new TypeError('Failed to fetch')));

/** For `beforeEach`: `held.json` never comes, and the widget's patience has no end. */
export function heldFeed(): () => void {
  const end = route('held.json', () => new Promise(() => {}));
  globalThis.setTimeout = ((callback: TimerHandler, delay?: number, ...values: unknown[]) =>
    delay === maxWait ? 0 : setTimeout(callback, delay, ...values)) as typeof setTimeout;
  return () => {
    end();
    globalThis.setTimeout = setTimeout;
  };
}
