// A real server with feeds in pages: /feed.json?page=1 is a JSON Feed, /wp/posts?page=1 looks like WordPress.
import { createServer } from 'node:http';
import { after } from 'node:test';
import { syntheticItems } from './synthetic-feed.mjs';

/**
 * @param count How many articles it has, ten on a page.
 * @param behave Called with the number of the page before each answer: may wait, or give a status in its place.
 */
export async function pagedServer(count, behave = () => undefined) {
  const items = [...syntheticItems(count)];
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const page = Number(searchParams.get('page') ?? 1);
    requests.push(page);
    const status = await behave(page);
    if (status) return void response.writeHead(status).end();
    const shown = items.slice((page - 1) * 10, page * 10);
    const next = page * 10 < count ? `${pathname}?page=${page + 1}` : undefined;
    response.setHeader('Content-Type', 'application/json');
    if (pathname === '/wp/posts') {
      if (next) response.setHeader('Link', `<${next}>; rel="next"`);
      return void response.end(JSON.stringify(shown.map(post)));
    }
    response.end(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Paged', next_url: next, items: shown }),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, items };
}

/** An item as WordPress would give it. */
const post = ({ id, url, title, summary, date_published }) => ({
  id: Number(id.replace(/\D/g, '')) + 1,
  date: date_published.slice(0, 19),
  link: url,
  type: 'post',
  status: 'publish',
  title: { rendered: title },
  excerpt: { rendered: `<p>${summary}</p>` },
  content: { rendered: `<p>${summary} <a href="https://blog.example/2000/article-0/">first</a></p>` },
});
