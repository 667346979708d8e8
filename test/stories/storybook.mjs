// The built Storybook on a server, below a path as on a shared host, with this folder's checks in the stories' frame.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../built/browser.mjs';

const root = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const file = (address) => readFileSync(fileURLToPath(address), 'utf8');
const base = '/some/where/';
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Files that only the tests have there. */
const added = {
  'axe.js': file(import.meta.resolve('axe-core/axe.min.js')),
  'in-page.js': file(new URL('in-page.js', import.meta.url)),
};

/** Everything in the Storybook: `{id, type, title, name}`, where `type` is `story` or `docs`. */
export const entries = Object.values(JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')).entries);

/** Starts the server; gives the address of the Storybook, and a function that ends it. */
export async function serveStorybook() {
  const { origin, close } = await serve(async ({ url }) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    const path = pathname.slice(base.length) || 'index.html';
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (path in added) return { type, body: added[path] };
    const body = await readFile(join(root, normalize(path))).catch(() => undefined);
    if (path !== 'iframe.html') return { type, body, headers: { 'Cache-Control': 'max-age=600' } };
    // Before all else, so that nothing is said unheard.
    const scripts = '<head><script src="in-page.js"></script><script src="axe.js"></script>';
    return { type, body: String(body).replace('<head>', scripts) };
  });
  return { address: `${origin}${base}`, close };
}
