import { readFeed } from './formats/index.js';
import { sharedLoad } from './shared-load.js';

/**
 * Loads the articles at an address, in whatever known format they are. Everybody who asks for the same address
 * shares one request and one answer: see {@link sharedLoad}. A feed without articles is a good answer.
 * @throws {FeedError} with every code but `empty`; the signal's reason when the caller's signal aborts.
 */
export const loadFeed = sharedLoad(readFeed);
