import type * as More from '../data/more/index.js';

/** Where the script came from; unknown where it runs as a module, which knows by itself. */
const script = (globalThis.document?.currentScript as HTMLScriptElement | null)?.src;

/**
 * The file beside this one, in the place of src/data/load-more.ts. A classic script from another origin has no address
 * that `import()` could start from: https://html.spec.whatwg.org/#muted-errors
 */
export const loadMore = (): Promise<typeof More> =>
  import(script ? new URL('zen-widgets-more.js', script).href : './zen-widgets-more.js');
