import type * as Choice from '../../elements/related-posts/choice.js';
import { loadPart } from './load-part.js';

/** In the place of src/elements/related-posts/load-choice.ts: the file beside this one. */
export const loadChoice = (): Promise<typeof Choice> => loadPart('zen-widgets-choice.js');
