// Measures what moves on a page without the reader's doing: https://web.dev/articles/cls

/** Runs in a page before anything else: keeps its layout shifts. */
export function watchLayoutShifts() {
  const shifts = [];
  const keep = (entries) => {
    for (const { value, startTime, sources } of entries) {
      const moves = sources.map(({ node, previousRect, currentRect }) => {
        const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        const name = element ? [element.localName, ...element.classList].join('.') : 'something removed';
        const [from, to] = [previousRect, currentRect].map(({ x, y, width, height }) =>
          [x, y, width, height].map(Math.round).join(' '),
        );
        return `${name} from ${from} to ${to}`;
      });
      shifts.push({ value, startTime, moves });
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.layoutShifts = () => {
    keep(observer.takeRecords());
    return shifts;
  };
}

/**
 * The page's layout shifts until now, those right after the reader's input too: their `sum`, the `score` (the greatest
 * sum within five seconds without a pause of one), and the `moves` in words.
 */
export async function layoutShifts(page) {
  const shifts = await page.evaluate(() => globalThis.layoutShifts());
  let score = 0;
  let session = { sum: 0, start: -Infinity, end: -Infinity };
  for (const { value, startTime } of shifts) {
    if (startTime - session.end >= 1000 || startTime - session.start >= 5000) session = { sum: 0, start: startTime };
    session.sum += value;
    session.end = startTime;
    score = Math.max(score, session.sum);
  }
  return {
    score,
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    moves: shifts.map(({ value, moves }) => `${value.toFixed(4)}: ${moves.join(', ')}`),
  };
}
