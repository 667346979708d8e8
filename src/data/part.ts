import { FeedError } from './feed-error.js';

/**
 * A part of the library that loads on demand.
 * @param load Loads it.
 * @param url What it is needed for.
 * @param name What the script tag's file is named after.
 * @throws {FeedError} with the code `missing-part` when it can't be loaded.
 */
export const part = <T>(load: () => Promise<T>, url: string, name: string): Promise<T> =>
  load().catch((cause: unknown) => {
    const error = new FeedError('missing-part', url, undefined, cause);
    // The words for it may be in what is missing.
    error.message += ` needs zen-widgets-${name}.js, or zen-widgets.all.js`;
    throw error;
  });
