// What a blocker sees of a page: these run in the browser.

/** Keeps the sample pages as documents, which load nothing and run nothing, beside the page itself with its shadow roots. */
export function keep(samples) {
  const trees = samples.map(({ name, html }) => ({
    name,
    root: new DOMParser().parseFromString(html.replaceAll('<template', '<div'), 'text/html'),
  }));
  // Filters of the user reach into shadow roots.
  const drawn = (root, name) => {
    trees.push({ name, root });
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) drawn(element.shadowRoot, `<${element.localName}> (${element.state ?? 'drawn'})`);
  };
  drawn(document, 'the drawn page');
  globalThis.trees = trees;
}

/** The classes, ids and links of all of them, by which an engine chooses its filters, and what they load. */
export function features() {
  const seen = { classes: new Set(), ids: new Set(), hrefs: new Set(), loads: [], elements: 0, trees: 0 };
  for (const { root, name } of globalThis.trees) {
    seen.trees++;
    for (const element of root.querySelectorAll('*')) {
      seen.elements++;
      element.classList.forEach((name) => seen.classes.add(name));
      if (element.id) seen.ids.add(element.id);
      const href = element.getAttribute('href');
      if (element.localName === 'a') seen.hrefs.add(href);
      const type = { script: 'script', img: 'image', iframe: 'sub_frame', link: 'stylesheet' }[element.localName];
      for (const address of [element.getAttribute('src'), element.getAttribute('data-zen-src'), type && href])
        if (address) seen.loads.push({ address, name, type: type ?? 'xmlhttprequest' });
      const code = element.localName === 'script' ? element.textContent : '';
      for (const [, address] of code.matchAll(/\.sendBeacon\('([^']+)'/g))
        seen.loads.push({ address, name, type: 'ping' });
    }
  }
  const { classes, ids, hrefs } = seen;
  return { ...seen, classes: [...classes], ids: [...ids], hrefs: [...hrefs].filter(Boolean) };
}

/** Which of these selectors match something, and what. */
export function hits(selectors) {
  return selectors.flatMap((selector, index) =>
    globalThis.trees.flatMap(({ name, root }) => {
      let element;
      try {
        element = root.querySelector(selector);
      } catch {
        // Blockers have selectors that no browser knows; they don't stand alone.
        return [{ index, unknown: true }];
      }
      return element ? [{ index, name, element: element.cloneNode().outerHTML.slice(0, 200) }] : [];
    }),
  );
}
