// A site whose pages embed widgets: its files, and a blog on the same server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serve } from './browser.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(read('package.json'));
const picture = read('test/fixtures/picture.svg');
const words = JSON.stringify({ heading: 'Hello', label: 'Go', url: '/contact/' });

/** The feed of a blog of this name, with enough articles for many lists, which don't show the same ones. */
const feedOf = (name) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: Array.from({ length: 20 }, (_, index) => index + 1).map((n) => ({
      id: `${n}`,
      url: `/article-${n}/`,
      title: `${name} ${n}`,
      summary: 'What it is about.',
      image: `/picture.svg?${name}-${n}`,
    })),
  });

/** A list as a placeholder and as itself, with a link each. */
export const placeholder = `<div data-zen-embed="related-posts" data-zen-src="/feed.json" data-zen-limit="2" data-zen-loading="eager"><a href="/blog/">Our blog</a></div>`;
export const list = `<zen-related-posts src="/feed.json" limit="2" loading="eager"><a href="/blog/">Our blog</a></zen-related-posts>`;
export const card = `<zen-article-card src="/feed.json" loading="eager"></zen-article-card>`;
export const scriptTag = '<script src="/zen-widgets.js"></script>';

/**
 * Starts the site. `visit` goes to a page of some markup; `zen-widgets.js` is at any folder, and at `/of/9.0.0/` says
 * that this is its version; `/feed.json` and `/other.json` are feeds.
 */
export async function startSite() {
  const pages = new Map();
  const site = await serve(({ url }) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pages.has(pathname)) return { type: 'text/html; charset=utf-8', body: pages.get(pathname) };
    const [, other] = /^\/of\/([\d.]+)\//.exec(pathname) ?? [];
    const [, file] = /\/(zen-widgets[\w.-]*\.js)$/.exec(pathname) ?? [];
    if (file) {
      const text = read(`dist/cdn/${file}`).toString();
      return { type: 'text/javascript', body: other ? text.replaceAll(version, other) : text };
    }
    if (/^\/(dist|node_modules)\/.+\.js$/.test(pathname))
      return { type: 'text/javascript', body: read(pathname.slice(1)) };
    if (pathname === '/feed.json') return { body: feedOf('Article') };
    if (pathname === '/other.json') return { body: feedOf('Other') };
    if (pathname === '/cta.json') return { body: words };
    if (pathname === '/picture.svg') return { type: 'image/svg+xml', body: picture };
    return undefined;
  });
  /** Puts a page there, and gives its address. */
  const put = (body, head = '') => {
    const path = `/page-${pages.size}`;
    pages.set(
      path,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${path}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    );
    return site.origin + path;
  };
  const visit = async (page, body, head = scriptTag) => {
    page.heard.length = page.requests.length = 0;
    await page.goto(put(body, head));
  };
  return { ...site, put, visit };
}

/** Waits until there are so many elements of a selector, each with its content, and gives their titles. */
export async function titles(page, selector, count = 1) {
  const shown = await page
    .waitForFunction(
      (selector, count) => {
        const widgets = [...document.querySelectorAll(selector)];
        if (widgets.length < count || widgets.some(({ state }) => state !== 'ready')) return undefined;
        return widgets.map(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('.title')].map(({ textContent }) => textContent.trim()),
        );
      },
      // A page that nobody sees draws no frames.
      { polling: 20 },
      selector,
      count,
    )
    .then((handle) => handle.jsonValue())
    .catch(async (error) => {
      const states = await page.$$eval(selector, (widgets) => widgets.map(({ state }) => state ?? 'none'));
      throw new Error(`${selector}: ${states}; ${page.heard}`, { cause: error });
    });
  assert.equal(shown.length, count);
  return shown;
}

/** What the library itself said on the console. */
export const said = (page) => page.heard.filter((message) => message.includes('[zen-widgets]'));

/** Puts a script into a page that is there already. */
export function insertScript(attributes) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { onload: resolve, onerror: reject });
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    document.head.append(script);
  });
}
