// What the stories that do something have in common.
import { expect, waitFor } from 'storybook/test';
import type { LoadState } from '../src/index.js';

type Tag = 'zen-article-card' | 'zen-related-posts' | 'zen-cta';

/** The story's widget, once it is in a state and drawn so. */
export async function widgetIn<T extends Tag>(canvas: HTMLElement, tag: T, state: LoadState = 'ready') {
  const widget = canvas.querySelector(tag)!;
  await waitFor(() => expect(widget.state).toBe(state), { timeout: 20_000 });
  await widget.updateComplete;
  return { widget, root: widget.shadowRoot! };
}

/** The next event of this type on an element. */
export const next = <K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K) =>
  new Promise<HTMLElementEventMap[K]>((resolve) => {
    element.addEventListener(type, resolve as (event: Event) => void, { once: true, capture: true });
  });
