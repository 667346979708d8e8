/**
 * What the script tag runs: registers every element, and has the placeholders in the page replaced. The build makes one
 * file of it, `zen-widgets.js`, which works as a classic script and as a module, whenever it runs and however often.
 */
import '../elements/feed/define.js';
import '../elements/related-posts/define.js';
import '../elements/cta/define.js';
import '../elements/article-card/define.js';
import { part } from '../data/part.js';
import { version } from '../version.js';
import { loadPlaceholders } from './placeholders/load-placeholders.js';

/** The one name that the script puts on the page. Of several copies, of whatever version, the first one scans. */
const key = Symbol.for('zen-widgets');
const page = globalThis as { [key]?: { version: string; scan: typeof scan } };

/**
 * Puts elements in the place of the placeholders in a document or shadow root, those of now and those added later. The
 * page's own document needs no call.
 */
export const scan = (root: Document | ShadowRoot): void =>
  void part(loadPlaceholders, 'data-zen-embed', 'embed').then(
    (placeholders) => placeholders.scan(root),
    ({ message }) => console.error(`[zen-widgets] ${message}`),
  );

// A server, which may import this too, has no document.
if (globalThis.document && !page[key]) {
  page[key] = { version, scan };
  // Loads the code for placeholders with the first one.
  const look = (records: { target: Node }[]) => {
    if (!records.some(({ target }) => (target as ParentNode).querySelector('[data-zen-embed]'))) return;
    observer.disconnect();
    scan(document);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look([{ target: document }]);
}
