import { inSlices, pause } from '../../data/slices.js';
import type { drawOne, View } from '../shared/draw.js';

/** The last cards of a long list, which are drawn in slices after its first ones are on the page. */
export interface Rest {
  /** What they are to show. */
  views: View[];
  /** What they show by now. */
  olds: View[];
  /** Those that are made and not on the page yet. */
  made: DocumentFragment;
}

/**
 * Draws the last cards of a list. New ones come to the page in one go: with each slice, all of the list would be laid out
 * again.
 * @param views What to draw: others in the rest end it.
 * @param draw Draws one; given, so that there is one of it in all files.
 */
export async function drawRest(list: Element, rest: Rest, views: Rest['views'], draw: typeof drawOne): Promise<void> {
  const { olds, made } = rest;
  const isCurrent = () => rest.views === views;
  // What was made of a list that was given up.
  list.append(made);
  await pause();
  await inSlices(drawing(olds.length ? list : made, views, olds, draw, isCurrent));
  if (isCurrent()) list.append(made);
}

function* drawing(
  parent: Element | DocumentFragment,
  views: readonly View[],
  olds: View[],
  draw: typeof drawOne,
  isCurrent: () => boolean,
): Generator<void, void> {
  let node = parent.children[parent.childElementCount - olds.length] ?? null;
  for (let index = 0; (index < views.length || index < olds.length) && isCurrent(); index++) {
    node = draw(parent, node, views[index], olds[index]);
    olds[index] = views[index]!;
    yield;
  }
  // What is gone leaves no place behind.
  while (olds.length && !olds.at(-1)) olds.pop();
}
