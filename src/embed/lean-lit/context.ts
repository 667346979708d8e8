/**
 * What our elements use of @lit/context, in its place in the script tag's file. The events are those of the protocol
 * that it follows: https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
import type { ReactiveElement } from './lit.js';

type Callback = (value: unknown, unsubscribe?: () => void) => void;

/** A key under which elements find each other's values. */
export const createContext = (key: unknown): unknown => key;

/** Asks the elements around for a value. A CustomEvent, as MooTools has something else under the name of Event. */
export class ContextEvent extends CustomEvent<unknown> {
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
  declare value: unknown;
  declare setValue: (value: unknown) => void;
  declare hostConnected: () => void;

  constructor(host: ReactiveElement, { context }: { context: unknown }) {
    const subscribers = new Set<() => void>();
    host.addEventListener('context-request', (event) => {
      const { context: asked, callback, subscribe } = event as unknown as ContextEvent;
      if (asked !== context || event.target === host) return;
      event.stopPropagation();
      const leave = () => void subscribers.delete(tell);
      const tell = () => callback(this.value, subscribe ? leave : undefined);
      if (subscribe) subscribers.add(tell);
      tell();
    });
    this.setValue = (value) => {
      this.value = value;
      for (const tell of subscribers) tell();
    };
    this.hostConnected = () => {
      const event = new CustomEvent('context-provider', { bubbles: true, composed: true });
      host.dispatchEvent(Object.assign(event, { context, contextTarget: host }));
    };
    host.addController(this);
  }
}
