/**
 * What `frame.html` runs, after the elements are registered: makes the one element that its address asks for. See
 * docs/frame.md.
 */
import { languageTag } from '../../data/language.js';
import type { ReactiveElement } from '../lean-lit/lit.js';
import { isListed } from './listed.js';
import { setStyle } from './style.js';
import { tellHeight } from './tell-height.js';
import { refusalIn } from './words.js';

const kinds = ['related-posts', 'article-card', 'cta'];

// Of a name that comes twice, one value: what is looked at below is what is used.
const query = new Map(new URLSearchParams(location.search));
const root = document.documentElement;

const settingOf = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="zen-${name}"]`)?.content ?? '';

/** Says to readers that there is nothing, and on the console why. */
function refuse(reason: string): void {
  document.body.append(Object.assign(document.createElement('p'), { textContent: refusalIn(root.lang) }));
  console.error(`[zen-widgets] frame.html: ${reason}`);
}

/** The element, with what the address says of its attributes; or why there is none. */
function asked(): HTMLElement | string {
  const kind = query.get('embed') ?? '';
  const src = query.get('src');
  if (parent === self) return 'This page is made for frames: show it in an <iframe>.';
  if (!kinds.includes(kind)) return `“embed” is none of ${kinds.join(', ')}: “${kind}”.`;
  const element = customElements.get(`zen-${kind}`) as typeof ReactiveElement | undefined;
  if (!element) return 'zen-widgets.all.js is not there, or the browser is older than the widgets support.';
  if (src !== undefined && !isListed(src, settingOf('feeds'), document.baseURI))
    // Without its query, which may have a key in it.
    return `“${src.split('?')[0]}” is not in <meta name="zen-feeds">: whoever deploys frame.html may add it there.`;
  const widget = new element();
  // Empty where the page around keeps its address to itself.
  if (document.referrer && element.attributes.has('current')) widget.setAttribute('current', document.referrer);
  for (const [name, value] of query) if (element.attributes.has(name)) widget.setAttribute(name, value);
  return widget;
}

root.lang = languageTag(query.get('lang')) ?? root.lang;
root.dir = query.get('dir') ?? '';
const scheme = query.get('color-scheme') ?? '';
if (/^(light|dark)$/.test(scheme)) root.style.colorScheme = scheme;
setStyle();

const widget = asked();
if (typeof widget === 'string') refuse(widget);
else document.body.append(widget);
tellHeight(document.body, settingOf('parents'));
