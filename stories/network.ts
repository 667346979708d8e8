// What stories need of a network that goes wrong. Requests for anything else go through.
import { maxWait } from '../src/data/limits.js';

type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();
const { fetch } = globalThis;
const { timeout } = AbortSignal;

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
export const brokenFeed = () => route('broken.json', async () => new Response('', { status: 404 }));

/** For `beforeEach`: `unreachable.json` is on a server that doesn't answer. */
export const unreachableFeed = () => route('unreachable.json', () => Promise.reject(new TypeError('Failed to fetch')));

/** For `beforeEach`: `held.json` never comes, and the widget's patience has no end. */
export function heldFeed(): () => void {
  const end = route('held.json', () => new Promise(() => {}));
  AbortSignal.timeout = (time) => (time === maxWait ? new AbortController().signal : timeout(time));
  return () => {
    end();
    AbortSignal.timeout = timeout;
  };
}

/** For `beforeEach`: the API that somebody made for the own site. */
export const homeMadeApi = () =>
  route('home-made.json', async () =>
    Response.json({
      result: {
        news: [1, 2, 3].map((number) => ({
          key: `news-${number}`,
          labels: { main: `Home-made news, number ${number}` },
          intro: 'The page says where its fields are.',
          media: { file: 'technical-debt-in-hours.webp' },
          day: `${number}.11.2026`,
          who: 'Ana Meijer, Joris de Wit',
        })),
      },
    }),
  );

/** For `beforeEach`: an RSS feed. */
export const rssFeed = () =>
  route(
    'rss.xml',
    async () =>
      new Response(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title><language>en</language>
${[1, 2, 3]
  .map(
    (number) => `<item><title>An RSS item, number ${number}</title><link>https://blog.example/${number}/</link>
<dc:creator>Ana Meijer</dc:creator><pubDate>Mon, ${number + 1} Nov 2026 09:00:00 +0100</pubDate>
<description><![CDATA[<p>Its <em>description</em> is HTML; here is its text.</p>]]></description>
<enclosure type="image/webp" url="${new URL('pictures/stop-rebuilding-dialog.webp', document.baseURI).href}"/></item>`,
  )
  .join('')}</channel></rss>`),
  );
