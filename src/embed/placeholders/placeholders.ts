import { whenNear } from '../../elements/shared/near.js';

/** Begins the name of each attribute: `data-zen-embed` says which element, the others are the element's own. */
const prefix = 'data-zen-';
const selector = `[${prefix}embed]`;

/** All placeholders, also those that get no element. */
const seen = new WeakSet<Node>();

/** The element of each placeholder. */
const elements = new WeakMap<Node, Element>();

/** The links that are not near yet, each with what ends the wait for it. */
const waiting = new Map<Element, AbortController>();

/** Whether a document or shadow root has an element, which a script may have taken away again meanwhile. */
const isInTree = (element: Node): boolean => element.getRootNode().nodeType !== Node.ELEMENT_NODE;

const observer = new MutationObserver((records) => {
  for (const [link, control] of waiting)
    if (!isInTree(link)) {
      control.abort();
      waiting.delete(link);
      // It may come back.
      seen.delete(link);
    }
  for (const { target, attributeName, addedNodes } of records) {
    const element = elements.get(target);
    if (attributeName) copyAttribute(target as Element, element!, attributeName);
    else if (element && addedNodes.length) fill(target as Element, element);
    for (const node of addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE && isInTree(node)) upgradeAll(node as Element);
  }
});

/**
 * Puts elements in the place of the placeholders in a document or shadow root, those of now and those added later:
 * - into `<div data-zen-embed="related-posts" data-zen-src="…">`, with what is in it as the element's fallback
 * - behind `<script data-zen-embed="cta" …>`
 * - in the place of `<a href="…" data-zen-embed="article-card" …>`, once there is something to show
 *
 * The element gets those of its attributes that the placeholder has, then and whenever they change.
 */
export function scan(root: Document | ShadowRoot): void {
  upgradeAll(root);
  observer.observe(root, { childList: true, subtree: true });
}

function upgradeAll(root: Document | ShadowRoot | Element): void {
  if ('matches' in root && root.matches(selector)) upgrade(root);
  root.querySelectorAll(selector).forEach(upgrade);
}

function upgrade(placeholder: Element): void {
  if (seen.has(placeholder)) return;
  const name = placeholder.getAttribute(`${prefix}embed`)!;
  const tag = `zen-${name}`;
  // A link that has become the fallback of its card, or a copy of it, is done.
  if (placeholder.parentElement?.localName === tag) return;
  seen.add(placeholder);
  if (!/^(article-card|related-posts|cta|feed)$/.test(name))
    return console.warn(`[zen-widgets] ${prefix}embed="${name}" is none of article-card, related-posts, cta and feed.`);
  // Another library may have the tag.
  if (!('version' in (customElements.get(tag) ?? {}))) return;
  const { localName } = placeholder;
  // A copy of a placeholder has its element already.
  const known = copied(placeholder);
  const element = known?.localName === tag ? known : document.createElement(tag);
  elements.set(placeholder, element);
  for (const attribute of placeholder.getAttributeNames()) copyAttribute(placeholder, element, attribute);
  if (localName === 'a') enhance(placeholder as HTMLAnchorElement, element as HTMLElement);
  else if (localName === 'script') placeholder.after(element);
  else fill(placeholder, element);
  observer.observe(placeholder, { attributes: true });
}

/** Where a placeholder has its element, if it is the copy of one that had. */
function copied(placeholder: Element): Element | null {
  if (placeholder.localName === 'script') return placeholder.nextElementSibling;
  if (placeholder.localName !== 'a') return placeholder.lastElementChild;
  const card = placeholder.previousElementSibling;
  // A card that shows is not the one of a link that shows.
  return card?.hasAttribute('hidden') ? card : null;
}

const has = ({ constructor }: Element, attribute: string): boolean =>
  (constructor as never as { observedAttributes: string[] }).observedAttributes.includes(attribute);

/** Only the element's own attributes: whoever may write a placeholder may not thereby write a listener. */
function copyAttribute(placeholder: Element, element: Element, name: string): void {
  const own = name.slice(prefix.length);
  if (!name.startsWith(prefix) || !has(element, own)) return;
  const value = placeholder.getAttribute(name);
  if (value === null) element.removeAttribute(own);
  else element.setAttribute(own, value);
}

/** Takes what is in a placeholder into its element; the parser or the page may add to it, or replace it all. */
function fill(placeholder: Element, element: Element): void {
  if (/^(a|script)$/.test(placeholder.localName)) return;
  const isNew = element.parentNode !== placeholder;
  if (isNew) element.replaceChildren();
  element.append(...[...placeholder.childNodes].filter((node) => node !== element));
  if (isNew) placeholder.append(element);
}

/** Keeps a link until its element has something to show; then the link is the fallback in it. */
function enhance(link: HTMLAnchorElement, element: HTMLElement): void {
  for (const attribute of ['article-id', 'href'])
    if (has(element, attribute) && !element.hasAttribute(attribute)) element.setAttribute(attribute, link.href);
  element.setAttribute('loading', 'eager');
  element.hidden = true;
  element.addEventListener(
    'zen-load',
    () => {
      const hasFocus = link.matches(':focus');
      element.hidden = false;
      // A link that has left the page meanwhile takes its element with it.
      element.remove();
      link.replaceWith(element);
      element.append(link);
      if (hasFocus) element.shadowRoot!.querySelector('a')?.focus({ preventScroll: true });
    },
    { once: true },
  );
  const control = new AbortController();
  waiting.set(link, control);
  whenNear(link, control.signal, () => {
    waiting.delete(link);
    link.before(element);
  });
}
