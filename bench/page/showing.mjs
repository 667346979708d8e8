// What it costs a page to show n cards in one way.
import { articlesOf } from './articles.mjs';
import { median } from './statistics.mjs';
import { inSubjectPage } from './subject-page.mjs';
import { layoutIn, marksOf, sumOf, tasksOf, traced } from './trace.mjs';

/**
 * Main-thread time, longest task, layout and style time, in milliseconds, and layout shift: of one showing, the median of
 * `times`. With `isHeld` also bytes and DOM nodes of one card.
 */
export const measureShowing = (bench, { subject, count, throttle = 1, times = 1, isHeld = false }) =>
  inSubjectPage(bench, subject, throttle, async (page, session) => {
    const articles = articlesOf(count);
    let shift;
    const events = await traced(session, async () => {
      shift = await page.evaluate(show, articles, times);
    });
    const ends = marksOf(events, 'end');
    const spans = marksOf(events, 'begin').map((begin, index) => [begin, ends[index]]);
    const of = (measure) => median(spans.map(([begin, end]) => measure(begin, end)));
    return {
      time: of((...span) => sumOf(tasksOf(events, ...span))),
      longest: of((...span) => Math.max(...tasksOf(events, ...span))),
      layout: of((...span) => layoutIn(events, ...span)),
      shift,
      ...(isHeld && (await held(page, session, articles))),
    };
  });

/** Runs in the page. */
async function show(articles, times) {
  const { bench, subject } = globalThis;
  const ready = bench.ready(articles);
  bench.shift = 0;
  for (let time = 0; time < times; time += 1) {
    const place = bench.place();
    await bench.marked(() => subject.show(place, ready));
    await bench.clear();
  }
  return bench.shift / times;
}

/** Bytes in JavaScript's heap and the page's own, and DOM nodes, those in shadow trees too: of one card. */
async function held(page, session, articles) {
  await session.send('Performance.enable');
  const now = async () => {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    const { metrics } = await session.send('Performance.getMetrics');
    return { bytes: usedSize + embedderHeapUsedSize, nodes: metrics.find(({ name }) => name === 'Nodes').value };
  };
  // No more than our cards take for a page that isn't long, where those far below are skipped.
  const copies = Math.max(1, Math.floor(24 / articles.length));
  const before = await now();
  await page.evaluate(
    async (articles, copies) => {
      const { bench, subject } = globalThis;
      // Articles that an element keeps count too, those that became markup don't.
      for (let copy = 0; copy < copies; copy += 1)
        await subject.show(bench.place(), bench.ready(structuredClone(articles)));
      await bench.settled();
    },
    articles,
    copies,
  );
  const after = await now();
  const cards = articles.length * copies;
  return { bytes: (after.bytes - before.bytes) / cards, nodes: (after.nodes - before.nodes) / cards };
}
