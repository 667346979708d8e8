/** `zen-dismiss`: the reader closes a call to action. Bubbles; `preventDefault()` keeps it open. */
export class ZenDismissEvent extends CustomEvent<null> {
  constructor() {
    super('zen-dismiss', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'zen-dismiss': ZenDismissEvent;
  }
  interface DocumentEventMap {
    'zen-dismiss': ZenDismissEvent;
  }
}
