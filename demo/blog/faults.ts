// Addresses that go wrong on purpose, for demo/pages/states.html.
import { setTimeout as pause } from 'node:timers/promises';
import { html, json, type Answer } from './answer.ts';
import { jsonFeed } from './json-feed.ts';

type Fault = (origin: string, url: URL) => Answer | Promise<Answer>;

export const faults: Record<string, Fault> = {
  /** A good answer after `?seconds=` (5 unless told, 60 at most). */
  '/slow/feed.json': async (origin, { searchParams }) => {
    await pause(Math.min(60, Number(searchParams.get('seconds') ?? 5) || 0) * 1000, undefined, { ref: false });
    return jsonFeed(origin);
  },
  /** A feed without articles. */
  '/empty.json': (origin) =>
    json({ version: 'https://jsonfeed.org/version/1.1', title: 'Nothing yet', home_page_url: origin, items: [] }),
  '/error/404': () => html('<!doctype html><title>Not found</title><h1>Not found</h1>', 404),
  '/error/500': () => html('<!doctype html><title>Error</title><h1>Internal server error</h1>', 500),
  /** A page with status 200 where a feed is expected, as a log-in page would be. */
  '/not-json': () => html('<!doctype html><title>Log in</title><h1>Please log in</h1>'),
  /** A good feed that the browser may not hand to other sites: the server leaves the CORS header out. */
  '/no-cors/feed.json': (origin) => jsonFeed(origin),
  /** Never answers. */
  '/never': () => new Promise(() => {}),
};
