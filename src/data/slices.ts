/** How long work may go on before the page gets its turn, in milliseconds: a third of a frame. */
const slice = 6;

/** Gives the page its turn. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does work that comes in small steps, and gives the page its turn whenever a third of a frame is over. */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (let end = performance.now() + slice; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
}

/** Does such work without a pause, where nobody waits for a turn. */
export function inOneGo<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
