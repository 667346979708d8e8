// The blog's server: what it answers at each address.
import { html, json, type Answer } from './answer.ts';
import { faults } from './faults.ts';
import { ghost } from './ghost.ts';
import { jsonFeed } from './json-feed.ts';
import { blogPage } from './pages.ts';
import { staticFile } from '../static-file.ts';
import { wordpress } from './wordpress.ts';

const pictures = new URL('../content/pictures/', import.meta.url);

const callToAction = (origin: string) => ({
  heading: 'Planning a move of your own?',
  text: 'Tell us what you have and what hurts. You get a reply from a developer within two working days.',
  label: 'Talk to a developer',
  url: `${origin}/contact/`,
});

async function route(origin: string, url: URL, pathname: string): Promise<Answer | undefined> {
  const feed = /^\/(?:(en|nl|ar)\/)?feed\.json$/.exec(pathname);
  if (feed) return jsonFeed(origin, feed[1]);
  if (pathname === '/cta.json') return json(callToAction(origin));
  if (pathname.startsWith('/wp-json/')) return wordpress(origin, url);
  if (pathname.startsWith('/ghost/api/content/')) return ghost(origin, url);
  if (pathname.startsWith('/pictures/')) return staticFile(pictures, pathname.slice('/pictures/'.length));
  if (pathname === '/') return { status: 302, headers: { Location: '/blog/' }, body: '' };
  return Object.hasOwn(faults, pathname) ? faults[pathname]!(origin, url) : blogPage(origin, pathname);
}

/** The answer to a GET of `url`, readable from any site unless the address is there to show the opposite. */
export async function blog(origin: string, url: URL, pathname: string): Promise<Answer> {
  const answer =
    (await route(origin, url, pathname)) ?? html('<!doctype html><title>Not found</title><h1>Not found</h1>', 404);
  if (pathname.startsWith('/no-cors/')) return answer;
  return {
    ...answer,
    headers: { 'Access-Control-Allow-Origin': '*', 'Timing-Allow-Origin': '*', ...answer.headers },
  };
}
