import type * as Emoji from '../../data/emoji/index.js';
import { loadPart } from './load-part.js';

/** In the place of src/data/emoji/load-emoji.ts: the file beside this one. */
export const loadEmoji = (): Promise<typeof Emoji> => loadPart('zen-widgets-emoji.js');
