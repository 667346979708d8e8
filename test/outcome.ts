import { oneEvent } from '@open-wc/testing';
import type { LoadState } from '../src/index.js';

/** Waits until a widget shows what its source gave, or that it gave nothing. */
export async function outcome(element: HTMLElement & { readonly state: LoadState; updateComplete: Promise<unknown> }) {
  if (element.state === 'idle' || element.state === 'loading') {
    await Promise.race([oneEvent(element, 'zen-load'), oneEvent(element, 'zen-error')]);
  }
  await element.updateComplete;
}
