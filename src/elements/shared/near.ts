/** How far below or above the visible part of the page counts as near, so that content is there when it is reached. */
const margin = '600px';

/** Calls back once, when an element comes near the visible part of the page; never after the signal aborts. */
export function whenNear(element: Element, signal: AbortSignal, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      // What was given up before its turn may be reported all the same.
      if (signal.aborted || !entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
