/** How far below or above the visible part of the page counts as near, so that content is there when it is reached. */
const margin = '600px';

/** What waits, and what for. */
const waiting = new Map<Element, () => void>();

/** One for all widgets of the page. */
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element comes near the visible part of the page; never after the signal aborts. */
export function whenNear(element: Element, signal: AbortSignal, callback: () => void): void {
  const leave = () => {
    // Somebody else may wait for it by now.
    if (waiting.get(element) !== come) return;
    observer!.unobserve(element);
    waiting.delete(element);
  };
  const come = () => {
    leave();
    callback();
  };
  observer ??= new IntersectionObserver(
    (entries) => {
      // What was given up before its turn may be reported all the same.
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: margin },
  );
  waiting.set(element, come);
  observer.observe(element);
  signal.addEventListener('abort', leave);
}
