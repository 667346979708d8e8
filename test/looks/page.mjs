// Pages full of widgets in their looks, on a server of their own, with the built script.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../built/browser.mjs';
import { picture } from './content.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const optionsOf = (tag, attribute) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)
    .attributes.find(({ name }) => name === attribute)
    .type.text.match(/'[^']+'/g)
    .map((option) => option.slice(1, -1));

/** The themes that there are. */
export const themes = optionsOf('zen-article-card', 'theme');

/** The layouts that there are, each with its element. */
export const layouts = ['zen-article-card', 'zen-related-posts', 'zen-cta'].flatMap((tag) =>
  optionsOf(tag, 'layout').map((layout) => ({ tag, layout, name: `${tag.slice(4)}-${layout}` })),
);

/** A widget with its content in the page. */
export function widget({ tag, layout, theme, articles, box, style = '' }) {
  const content =
    tag === 'zen-cta' ? box : { version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items: articles };
  const own =
    tag === 'zen-related-posts'
      ? `limit="${articles.length}" order="feed" current="none"`
      : tag === 'zen-cta'
        ? 'dismissible'
        : '';
  return `<${tag} loading="eager" layout="${layout}" theme="${theme}" ${own} style="${style}"><script type="application/json">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script></${tag}>`;
}

/** The page around widgets. */
export const page = (body, style = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Looks</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0; font-family: system-ui, sans-serif; } .light { color-scheme: light; background: #fff; color: #1c1c1e; } .dark { color-scheme: dark; background: #14161f; color: #eceef5; } ${style}</style>
    <script src="/zen-widgets.js" async></script>
  </head>
  <body>${body}</body>
</html>`;

/**
 * Starts the server; `pages` are its pages by path, `colour` is that of its picture; `first` may answer a path with JSON, or hold it
 * for a while.
 */
export const serveLooks = (pages, colour = () => '#7a9', first = () => undefined) =>
  serve(async ({ url }) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = await first(pathname);
    if (body) return { body };
    if (pages.has(pathname)) return { type: 'text/html; charset=utf-8', body: pages.get(pathname) };
    if (pathname === '/picture.svg') return { type: 'image/svg+xml', body: picture(colour()) };
    const [, number] = /^\/picture-(\d)\.webp$/.exec(pathname) ?? [];
    if (number) return { type: 'image/webp', body: readFileSync(pictures[number]) };
    if (/^\/zen-widgets[\w.-]*\.js$/.test(pathname))
      return { type: 'text/javascript', body: readFileSync(new URL(`dist/cdn${pathname}`, root)) };
    return undefined;
  });

const pictures = [
  'stop-rebuilding-dialog',
  'boring-releases-on-a-tuesday-morning',
  'technical-debt-in-hours',
  'design-the-api-for-its-second-consumer',
].map((name) => fileURLToPath(new URL(`demo/content/pictures/${name}.webp`, root)));

/** Waits until all widgets of a page show what they have, pictures too. */
export const shown = (browserPage) =>
  browserPage.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('zen-article-card, zen-related-posts, zen-cta')];
    const images = widgets.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
    for (const image of images) image.loading = 'eager';
    return (
      widgets.every(({ state, isUpdatePending }) => state === 'ready' && !isUpdatePending) &&
      images.every(({ complete }) => complete)
    );
  });
