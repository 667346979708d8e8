// Two origins, as in life: one has the host pages and their libraries, the other the widgets, feeds and pictures.
import { readFileSync } from 'node:fs';
import { serve } from '../built/browser.mjs';
import { feedOf } from './articles.mjs';
import { forms } from './forms.mjs';
import { prototypeFile } from './pages.mjs';
import { gradientPicture } from './picture.mjs';
import { watchPage } from './watch-page.mjs';

const root = new URL('../../', import.meta.url);
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };
const typeOf = (path) => types[path.split('.').at(-1)];

/** Starts both with these host pages; `asked` has what each was asked for since it was last emptied. */
export async function startServers(hostPages) {
  const asked = { pages: [], widgets: [] };
  const widgets = await serve(({ url }) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/watch-page.js') return { type: types.js, body: `(${watchPage})();` };
    asked.widgets.push(pathname);
    const [, feed] = /^\/(card|list|feed)\.json$/.exec(pathname) ?? [];
    if (feed) return { body: feedOf(feed, widgetsOrigin) };
    const [, number] = /^\/pictures\/\w+-(\d)\.png$/.exec(pathname) ?? [];
    // The browser may keep pictures and scripts: every page has the same.
    const headers = { 'Cache-Control': 'max-age=600' };
    if (number) return { type: 'image/png', headers, body: gradientPicture(Number(number)) };
    const [, file] = /^\/((?:zen-widgets[\w.-]*\.js|frame\.html))$/.exec(pathname) ?? [];
    if (file === 'frame.html') return { type: types.html, body: framePage(widgetsOrigin) };
    return file ? { type: typeOf(file), headers, body: readFileSync(new URL(`dist/cdn/${file}`, root)) } : undefined;
  });

  // Another host name makes it another site, too.
  const widgetsOrigin = widgets.origin.replace('localhost', '127.0.0.1');

  /** What `/blank.html` is. */
  const blank = { markup: '' };
  const pages = await serve(({ url }) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
    asked.pages.push(pathname);
    if (pathname === '/blank.html') return { type: types.html, body: blank.markup };
    if (pathname === '/libraries/prototype/prototype.js') return { type: types.js, body: readFileSync(prototypeFile) };
    const [, library] = /^\/libraries\/([\w./-]+)$/.exec(pathname) ?? [];
    if (library) return { type: typeOf(library), body: readFileSync(new URL(`node_modules/${library}`, root)) };
    const page = hostPages.find(({ file }) => pathname === `/${file}`);
    if (!page) return undefined;
    const query = searchParams.toString();
    if (page.framed && !searchParams.has('inner'))
      return { type: types.html, body: sandboxed(`${pathname}?${query}&inner`) };
    const form = forms[searchParams.get('form')];
    const snippet = form.markup(widgetsOrigin, searchParams.get('with') === 'widgets');
    const body = withWatch(page.markup, widgetsOrigin).replace('<!-- widgets -->', () => snippet);
    return { type: `${page.type}; charset=utf-8`, headers: page.headers?.(widgetsOrigin), body };
  });

  return {
    asked,
    blank,
    pages: pages.origin,
    widgets: widgetsOrigin,
    close() {
      pages.close();
      widgets.close();
    },
  };
}

/** The page with the script in it, before all others, that keeps what the page hears. */
export const withWatch = (markup, origin) =>
  markup.replace('<head>', () => `<head><script src="${origin}/watch-page.js"></script>`);

/** The page for frames as its owner sets it up: with its feeds, and their server by name. */
const framePage = (origin) =>
  readFileSync(new URL('dist/cdn/frame.html', root), 'utf8')
    .replace('name="zen-feeds" content=""', `name="zen-feeds" content="${origin}/"`)
    .replaceAll("'self' https:", origin);

const sandboxed = (src) => `<!doctype html><html lang="en"><head><title>A page around a frame</title></head>
<body style="margin: 0"><iframe sandbox="allow-scripts" src="${src.replaceAll('&', '&amp;')}"
style="position: fixed; inset: 0; border: 0; width: 100%; height: 100%"></iframe></body></html>`;
