// The network that the toolbar chooses, for this frame alone. `fetch` is replaced, not the server, so that it works in
// the built Storybook too.
import { answerFor } from '../stories/network.js';

/** How a request goes, given what would answer it otherwise. */
type Network = (answer: () => Promise<Response>) => Promise<Response>;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const networks: Record<string, Network> = {
  ok: (answer) => answer(),
  slow: (answer) => after(3000).then(answer),
  failing: async () => new Response('', { status: 503 }),
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
};

const { fetch } = globalThis;
let chosen = 'ok';

/** Storybook asks for its own index as well. */
const isOurs = (url: string) => new URL(url, document.baseURI).pathname.endsWith('/index.json');

/** Forgets all answers: widgets keep those of one `fetch` apart from another's. */
export function forgetAnswers(): void {
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (isOurs(url)) return fetch(input, init);
    return networks[chosen]!(answerFor(url) ?? (() => fetch(input, init)));
  };
}

/** Chooses the network for all requests from now on. */
export function useNetwork(name: string): void {
  if (name === chosen) return;
  chosen = name;
  forgetAnswers();
}
