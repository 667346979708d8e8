import type * as Feed from './feed.js';
import { loadPart } from './load-part.js';

/** In the place of src/elements/related-posts/load-choice.ts: the file beside this one. */
export const loadChoice = (): Promise<typeof Feed> => loadPart('zen-widgets-feed.js');
