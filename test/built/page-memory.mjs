// What a page holds in Chromium's memory.

/** By name, the classes whose living objects are counted. */
const classes = ['AbortController', 'MutationObserver', 'IntersectionObserver'];

/** Gives a function that measures a page after everything is collected that can be. */
export async function pageMemory(page) {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await cdp.send('Runtime.enable');
  return async () => {
    await cdp.send('Runtime.discardConsoleEntries');
    for (let round = 0; round < 3; round++) {
      await cdp.send('HeapProfiler.collectGarbage');
      // The tools' own notes of what is gone.
      await page.evaluate(() => (performance.clearResourceTimings(), globalThis.ledger?.()));
    }
    const { metrics } = await cdp.send('Performance.getMetrics');
    const { JSHeapUsedSize, Nodes, JSEventListeners, Documents } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value]),
    );
    const alive = {};
    for (const name of classes) alive[name] = await countOf(page, (name) => globalThis[name].prototype, name);
    for (const kind of ['article-card', 'related-posts', 'cta', 'feed'])
      alive[`zen-${kind}`] = await countOf(page, (tag) => customElements.get(tag).prototype, `zen-${kind}`);
    return { bytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners, documents: Documents, alive };
  };
}

async function countOf(page, prototypeOf, name) {
  const prototype = await page.evaluateHandle(prototypeOf, name);
  const objects = await page.queryObjects(prototype);
  const count = await objects.evaluate(({ length }) => length);
  await Promise.all([prototype.dispose(), objects.dispose()]);
  return count;
}
