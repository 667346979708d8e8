/** Called when something may have changed while the reader was away; with `true` when the page was kept meanwhile. */
type Callback = (wasKept: boolean) => void;

const callbacks = new Set<Callback>();

const onReturn = ({ persisted }: Event & { persisted?: boolean }) => {
  if (!document.hidden) callbacks.forEach((callback) => callback(persisted === true));
};

const events = ['online', 'pageshow', 'visibilitychange'];

/** Calls back when the connection is there again, or the reader comes back to the page. One listener serves all. */
export function whenReturning(callback: Callback): void {
  if (!callbacks.size) for (const event of events) addEventListener(event, onReturn);
  callbacks.add(callback);
}

/** Ends {@link whenReturning}. */
export function forgetReturning(callback: Callback): void {
  callbacks.delete(callback);
  if (!callbacks.size) for (const event of events) removeEventListener(event, onReturn);
}
