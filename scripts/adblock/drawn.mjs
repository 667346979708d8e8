// A page in Chromium on which the widgets are drawn, in each of their layouts and states.
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { blog } from '../../demo/blog/blog.ts';
import { findBrowser } from '../browsers.mjs';
import { pageUrl } from './addresses.mjs';

const blogOrigin = 'https://blog.example';
const feed = `loading="eager" src="${blogOrigin}/feed.json"`;

/** What each widget ends in. */
const states = `
  <zen-article-card ${feed}></zen-article-card>
  <zen-article-card ${feed} layout="horizontal"></zen-article-card>
  <zen-feed src="${blogOrigin}/feed.json"><zen-related-posts loading="eager" layout="list"></zen-related-posts></zen-feed>
  <zen-related-posts ${feed}></zen-related-posts>
  <zen-cta loading="eager" heading="Hello" text="A text" href="/contact/" campaign="spring"></zen-cta>
  <zen-cta loading="eager">
    <span slot="heading">Hello</span> <span slot="text">A text</span> <a slot="action" href="/">Go</a>
  </zen-cta>
  <zen-related-posts loading="eager" src="${blogOrigin}/never" class="waits"></zen-related-posts>
  <zen-cta loading="eager" src="${blogOrigin}/never" class="waits"></zen-cta>
  <zen-article-card loading="eager" src="${blogOrigin}/never" class="waits"><a href="/">Fallback</a></zen-article-card>
  <zen-article-card loading="eager" src="${blogOrigin}/error/404" class="fails"><a href="/">Fallback</a></zen-article-card>`;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <link rel="icon" href="data:,"><script src="/zen-widgets.js"></script></head><body>${states}</body></html>`;

/**
 * Opens it. Nothing leaves the browser: the demo's blog answers.
 * @returns the page, every request that it made, as `{url, type}` with the types of a browser's extensions, and what
 *   ends the browser
 */
export async function drawnPage() {
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    // Chromium's sandbox does not start as root.
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  // A tab in the background draws no frames.
  const page = await browser.newPage({ type: 'window' });
  const requests = [];
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return request.continue();
    if (url.href !== pageUrl) requests.push({ url: url.href, type: types[request.resourceType()] ?? 'other' });
    const answer = await answerTo(url);
    return answer && request.respond(answer);
  });
  await page.goto(pageUrl, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('zen-article-card, zen-related-posts, zen-cta')].every(
      ({ state, className }) => state === ({ waits: 'loading', fails: 'error' }[className] ?? 'ready'),
    ),
  );
  return { page, requests, close: () => browser.close() };
}

/** Of the kinds of requests that Chromium tells, the names that lists of filters go by. */
const types = { script: 'script', image: 'image', fetch: 'xmlhttprequest', xhr: 'xmlhttprequest' };

async function answerTo(url) {
  if (url.href === pageUrl) return { contentType: 'text/html', body: html };
  if (url.origin === blogOrigin)
    return url.pathname === '/never' ? undefined : blog(blogOrigin, url, decodeURIComponent(url.pathname));
  const file = new URL(`../../dist/cdn${url.pathname}`, import.meta.url);
  return { contentType: 'text/javascript', body: readFileSync(file, 'utf8') };
}
