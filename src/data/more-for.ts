import { FeedError } from './feed-error.js';
import { loadMore } from './load-more.js';
import { part } from './part.js';

/**
 * What few pages need, for reading what came from an address.
 * @throws {FeedError} with the code `missing-part` when it can't be loaded.
 */
export const moreFor = (url: string) => part(loadMore, url, 'more');

/** The same error with its message, as far as the words for it can be loaded. */
export async function explained<T>(error: T): Promise<T> {
  if (error instanceof FeedError)
    await loadMore().then(
      ({ explain }) => void explain(error),
      () => {},
    );
  return error;
}
