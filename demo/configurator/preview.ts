// The pages on which the widget is shown: each a document of its own in a frame, as on a stranger's site.
import { attributesOf, fallbackOf, pageAttributesOf, styleOf, tagOf } from './attributes.js';
import type { Settings } from './settings.js';

/** The pages, with their names for people. */
export const pages = {
  blank: 'Blank page',
  dark: 'Dark page',
  narrow: 'Narrow column',
} as const;

/** A page of the preview. */
export type Page = keyof typeof pages;

const styles: Record<Page, string> = {
  blank: ':root { color-scheme: light; background: #fff; color: #1c1c1e; }',
  dark: ':root { color-scheme: dark; background: #14161f; color: #eceef5; }',
  narrow:
    ':root { color-scheme: light; background: #fff; color: #1c1c1e; } body { max-inline-size: 19rem; margin-inline: auto; }',
};

/** The document of a page, before there is a widget in it. */
const documentOf = (page: Page, script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title></title>
    <style>
      body { margin: 0; padding: 1.25rem; font: 1rem/1.5 system-ui, sans-serif; }
      ${styles[page]}
    </style>
    <script type="module" src="${script.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></script>
  </head>
  <body></body>
</html>`;

/**
 * Makes a frame a page of the preview, and keeps it as high as what it shows.
 * @param script Absolute address of the script with the elements.
 * @returns What shows a widget in it, again and again.
 */
export function preview(frame: HTMLIFrameElement, page: Page, script: string): (settings: Settings) => void {
  let wanted: Settings | undefined;
  let body: HTMLElement | undefined;
  const show = () => {
    if (!body || !wanted) return;
    const widget = widgetIn(body.ownerDocument, wanted);
    const root = body.ownerDocument.documentElement;
    root.lang = wanted.language || 'en';
    root.dir = widget.dir || 'ltr';
    body.replaceChildren(widget);
  };
  frame.addEventListener('load', () => {
    const window = frame.contentWindow as Window & typeof globalThis;
    body = window.document.body;
    // A reader of the preview stays where they are.
    body.ownerDocument.addEventListener('zen-click', (event) => event.preventDefault());
    // The size of the body, not of the document, which is never smaller than its frame.
    // In a frame of its own: a size that changes while sizes are told is an error of the page's in Chromium.
    const fit = () => (frame.style.blockSize = `${body!.getBoundingClientRect().height}px`);
    // The frame's own observer ends with it; one of the page's would complain for ever about what it can't tell any more.
    new window.ResizeObserver(() => requestAnimationFrame(fit)).observe(body);
    show();
  });
  frame.srcdoc = documentOf(page, script);
  return (settings) => {
    wanted = settings;
    show();
  };
}

/** The widget as a snippet would have it, but that it doesn't wait until somebody scrolls to it. */
function widgetIn(document: Document, settings: Settings): HTMLElement {
  const widget = document.createElement(tagOf(settings));
  for (const [name, value] of [...attributesOf(settings), ...pageAttributesOf(settings)])
    widget.setAttribute(name, value === true ? '' : String(value));
  for (const [name, value] of Object.entries(styleOf(settings))) widget.style.setProperty(name, value);
  const fallback = fallbackOf(settings);
  if (fallback)
    widget.append(Object.assign(document.createElement('a'), { href: fallback.href, textContent: fallback.text }));
  widget.setAttribute('loading', 'eager');
  return widget;
}
