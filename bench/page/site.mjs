// The server of the pages that are measured. What is text goes out as hosts send it, with brotli.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../test/built/browser.mjs';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path fill="#9cb" d="M0 0h16v9H0z"/></svg>';

const kinds = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves `files`, functions or texts by path, and the script tag's files. `sent` has path and bytes of each answer. */
export async function openSite(files) {
  const kept = new Map();
  const sent = [];
  const read = (path) => {
    if (path === '/picture.svg') return picture;
    if (/^\/zen-widgets[\w.-]*\.js$/.test(path)) return readFileSync(new URL(`../../dist/cdn${path}`, import.meta.url));
    const file = files[path];
    return typeof file === 'function' ? file(site.origin) : file;
  };
  const site = await serve(({ url }) => {
    const path = url.replace(/\?.*/, '');
    const text = kept.get(path) ?? read(path);
    if (text === undefined) return undefined;
    const body = Buffer.isBuffer(text) && kept.has(path) ? text : brotliCompressSync(text);
    kept.set(path, body);
    sent.push({ path, bytes: body.length });
    const type = kinds[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];
    return { type, body, headers: { 'Content-Encoding': 'br', 'Cache-Control': 'max-age=60' } };
  });
  return Object.assign(site, { sent });
}
