/** In proportion it takes 16 times as long, in quadratic time 190 to 240 times. */
export const limit = 64;

/** How many times longer reading takes when there are sixteen times as many parts. */
export function growth(read: (text: string) => unknown, text: (count: number) => string, count: number): number {
  const [short, long] = [text(count), text(count * 16)];
  let repeats = 1;
  const time = (text: string) => {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) read(text);
    return performance.now() - start;
  };
  // Long enough for a coarse clock, also when the engine gets faster.
  while (Math.min(time(short), time(short)) < 5 && repeats < 1e5) repeats *= 2;
  // The best of each, in more rounds while it looks too long: other work on the machine only adds to it.
  let best = [Infinity, Infinity] as const;
  for (let round = 0; round < 5 || (round < 25 && best[1] / best[0] >= limit); round++)
    best = [Math.min(best[0], time(short)), Math.min(best[1], time(long))];
  return best[1] / Math.max(1, best[0]);
}
