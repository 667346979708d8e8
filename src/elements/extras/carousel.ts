import { complete } from './english.js';
import type { View } from '../shared/draw.js';
import type { Strings } from '../shared/strings/strings.js';

/** The list that a button stands beside. */
const listOf = (button: Element) => button.closest('section')!.querySelector<HTMLElement>('.list')!;

/** Scrolls by as many cards as are in view, to the start of one: where an engine snaps by itself, it goes elsewhere. */
export function turn(button: Element, pages: 1 | -1): void {
  const list = listOf(button);
  const items = [...list.children] as HTMLElement[];
  const isRtl = getComputedStyle(list).direction === 'rtl';
  const startOf = (element: Element) => element.getBoundingClientRect()[isRtl ? 'right' : 'left'];
  const ways = items.map((item) => startOf(item) - startOf(list));
  // Where it can scroll no further, the card at the start is cut.
  const current = ways.findIndex((way) => (isRtl ? -way : way) > -items[0]!.offsetWidth / 2);
  const count = Math.max(1, Math.floor(list.clientWidth / items[0]!.offsetWidth));
  const next = Math.min(items.length - 1, Math.max(0, current + pages * count));
  list.scrollBy({ left: ways[next]! });
}

const begun = new WeakSet<Element>();

/** Has a list that is a carousel begin at its first card, once: WebKit snaps to any of them when it first lays it out. */
export function begin(list: Element & { layout?: string; updateComplete: Promise<unknown> }): void {
  if (list.layout !== 'carousel' || begun.has(list)) return;
  begun.add(list);
  void list.updateComplete.then(() =>
    list.shadowRoot!.querySelector('.list')?.scrollTo({ left: 0, behavior: 'instant' }),
  );
}

/**
 * The buttons of a list that is a carousel. The list itself scrolls by touch, wheel and keyboard, and links in it come into view when
 * they get the focus: the buttons are for mice without a wheel that goes sideways.
 */
export const controlsFor = ({ layout }: { layout?: string }, words: Strings): View | undefined => {
  if (layout !== 'carousel') return undefined;
  const { previous, next } = complete(words);
  const button = (part: string, label: string): View => ['button', { type: 'button', part, 'aria-label': label }];
  return ['div', { class: 'controls', part: 'controls' }, [button('previous', previous), button('next', next)]];
};
