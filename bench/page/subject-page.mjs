// The page of a subject: its script, and functions to show and measure with.
import { articlesOf } from './articles.mjs';
import { inFreshPage } from './fresh-page.mjs';
import { ours } from './subjects.mjs';

export const pageOf = (subject) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title>
<link rel="icon" href="data:,"><script>(${equip})()</script>
${ours.includes(subject) ? '<script src="/zen-widgets.js"></script>' : ''}<script src="/${subject}.js"></script></head><body></body></html>`;

/** Runs in the page. */
function equip() {
  const { bench } = Object.assign(globalThis, { bench: { shift: 0 } });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (bench.shift += value))).observe({
    type: 'layout-shift',
  });
  /** Two frames later, when there is nothing left to do. */
  bench.settled = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))));
  /** Does it between two marks, in tasks of its own. */
  bench.marked = async (work) => {
    performance.mark('begin');
    await new Promise((done) => setTimeout(done));
    await work();
    await bench.settled();
    performance.mark('end');
    // What is done with it afterwards has a task of its own too.
    await new Promise((done) => setTimeout(done));
  };
  /** What a subject shows articles from. */
  bench.ready = (articles) => globalThis.subject.ready?.(articles) ?? articles;
  bench.place = () => document.body.appendChild(document.createElement('main'));
  bench.clear = async () => {
    document.querySelectorAll('main').forEach((main) => main.remove());
    globalThis.gc();
    await bench.settled();
  };
}

/** Opens a subject's page, warm, and gives it to `use`. */
export function inSubjectPage({ browser, site }, subject, throttle, use) {
  return inFreshPage(browser, async (page, session) => {
    await page.goto(`${site.origin}/${subject}.html`);
    await page.evaluate(async (articles) => {
      const { bench, subject } = globalThis;
      subject.prepare();
      // The first of all pays for what later ones find: parts that load, formatters.
      await subject.show(bench.place(), bench.ready(articles));
      await bench.settled();
      await bench.clear();
    }, articlesOf(1));
    if (throttle > 1) await page.emulateCPUThrottling(throttle);
    return use(page, session);
  });
}
