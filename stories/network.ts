// What stories need of a network that goes wrong; .storybook/network.ts asks here first.
import { maxWait } from '../src/data/limits.js';

type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();
const { timeout } = AbortSignal;

/** What answers a request in place of the server, if anything does. Like any answer it comes later: after all widgets of the page have asked. */
export function answerFor(url: string): Answer | undefined {
  const answer = answers.get(new URL(url, document.baseURI).pathname.split('/').pop()!);
  return answer && (() => new Promise((resolve) => setTimeout(() => resolve(answer()))));
}

function route(name: string, answer: Answer): () => void {
  answers.set(name, answer);
  return () => answers.delete(name);
}

/** For `beforeEach`: the server answers `broken.json` with an error. */
export const brokenFeed = () => route('broken.json', async () => new Response('', { status: 404 }));

/** For `beforeEach`: `unreachable.json` is on a server that doesn't answer. */
export const unreachableFeed = () => route('unreachable.json', () => Promise.reject(new TypeError('Failed to fetch')));

/** For `beforeEach`: the server answers `broken-once.json` with an error, and the second time with an article. */
export function brokenOnce(): () => void {
  let asked = 0;
  return route('broken-once.json', async () => {
    asked += 1;
    if (asked === 1) return new Response('', { status: 404 });
    return Response.json({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Blog',
      items: [{ id: '1', url: 'https://blog.example/1', title: 'It came at the second attempt' }],
      heading: 'It came at the second attempt',
      url: 'https://blog.example/',
    });
  });
}

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
          labels: { main: `Home-made news, number ${number}`, topic: 'News' },
          intro: 'The page says where its fields are.',
          media: { file: 'technical-debt-in-hours.webp', caption: 'A clock' },
          path: `/news/${number}/`,
          day: `${number}.11.2026`,
          who: 'Ana Meijer, Joris de Wit',
        })),
      },
    }),
  );

/** Where that API has its articles and their fields, as attributes. */
export const homeMadeMap = {
  'map-items': 'result.news',
  'map-id': 'key',
  'map-title': 'labels.main',
  'map-url': 'path',
  'map-excerpt': 'intro',
  'map-image': 'media.file',
  'map-alt': 'media.caption',
  'map-published': 'day',
  'map-authors': 'who',
  'map-tags': 'labels.topic',
};

/** The rows that these attributes cover. */
export const everyMap = Object.keys(homeMadeMap).map((name) => `attribute:${name}`);

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
