/**
 * What our elements use of @lit/context, in its place in the script tag's file. The events are those of the protocol
 * that it follows: https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
import type { LitElement } from './lit.js';

type Callback = (value: unknown, unsubscribe?: () => void) => void;

/** A key under which elements find each other's values. */
export const createContext = (key: unknown): unknown => key;

/** Asks the elements around for a value. */
export class ContextEvent extends Event {
  declare readonly context: unknown;
  declare readonly callback: Callback;
  declare readonly subscribe?: boolean;

  constructor(context: unknown, contextTarget: Element, callback: Callback, subscribe?: boolean) {
    super('context-request', { bubbles: true, composed: true });
    Object.assign(this, { context, contextTarget, callback, subscribe });
  }
}

/** Gives a value to the elements inside its host, and every later one to those that stay. */
export class ContextProvider {
  value: unknown;
  #host: LitElement;
  #context: unknown;
  #subscribers = new Set<() => void>();

  constructor(host: LitElement, { context }: { context: unknown }) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    host.addEventListener('context-request', (event) => {
      const { context: asked, callback, subscribe } = event as ContextEvent;
      if (asked !== context || event.target === host) return;
      event.stopPropagation();
      const leave = () => void this.#subscribers.delete(tell);
      const tell = () => callback(this.value, subscribe ? leave : undefined);
      if (subscribe) this.#subscribers.add(tell);
      tell();
    });
  }

  setValue(value: unknown): void {
    this.value = value;
    for (const tell of this.#subscribers) tell();
  }

  hostConnected(): void {
    const event = new Event('context-provider', { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(event, { context: this.#context, contextTarget: this.#host }));
  }
}
