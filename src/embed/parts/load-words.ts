import type * as Words from '../../elements/words/index.js';
import { loadPart } from './load-part.js';

/** In the place of src/elements/words/load-words.ts: the file beside this one. */
export const loadWords = (): Promise<typeof Words> => loadPart('zen-widgets-words.js');
