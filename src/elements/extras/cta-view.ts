import type { Cta } from '../../data/cta.js';
import { safeUrl } from '../../data/url.js';
import type { View } from '../shared/draw.js';
import type { Strings } from '../shared/strings/strings.js';
import { ZenDismissEvent } from './dismiss-event.js';
import { complete } from './english.js';

/** What the box asks of its element. */
interface Box extends HTMLElement {
  dismissible: boolean;
  layout?: string;
  requestUpdate(): void;
}

/** The boxes that the reader closed in this view of the page, by what they said: an element may be made anew. */
const dismissed = new Set<string>();
/** By box, what it says. */
const keys = new WeakMap<Box, string>();

/** Whether the reader closed a box that says the same. */
export function isDismissed(box: Box, { heading = '', text = '', url = '' }: Cta): boolean {
  const key = [heading, text, url].join('\n');
  keys.set(box, key);
  return box.dismissible && dismissed.has(key);
}

/** Closes a box, unless the page has something against it. */
export function dismiss(box: Box): void {
  if (!box.dispatchEvent(new ZenDismissEvent())) return;
  dismissed.add(keys.get(box)!);
  box.requestUpdate();
}

/** The picture of a box. */
export function ctaMedia({ layout, ownerDocument }: Box, { image, imageAlt: alt = '' }: Cta): View | undefined {
  const src = safeUrl(image, ownerDocument.baseURI);
  // Between paragraphs there is no room for one.
  if (!src || layout === 'inline') return undefined;
  const picture: View = ['img', { part: 'image', alt, loading: 'lazy', referrerpolicy: 'no-referrer', src }];
  return ['div', { class: 'media', part: 'media' }, [picture]];
}

/** The button that closes a box. */
export const dismissButton = ({ dismissible }: Box, words: Strings): View | undefined =>
  dismissible
    ? ['button', { class: 'dismiss', type: 'button', part: 'dismiss', 'aria-label': complete(words).dismiss }]
    : undefined;
