import { FeedError } from './feed-error.js';
import { loadMore } from './load-more.js';

/**
 * What few pages need, for reading what came from an address.
 * @throws {FeedError} with the code `missing-part` when it can't be loaded.
 */
export const moreFor = (url: string) =>
  loadMore().catch((cause: unknown) => {
    const error = new FeedError('missing-part', url, undefined, cause);
    // The words for it are in what is missing.
    error.message += ' needs zen-widgets-more.js, or zen-widgets.all.js';
    throw error;
  });

/** The same error with its message, as far as the words for it can be loaded. */
export async function explained<T>(error: T): Promise<T> {
  if (error instanceof FeedError)
    await loadMore().then(
      ({ explain }) => void explain(error),
      () => {},
    );
  return error;
}
