import type * as Placeholders from '../placeholders/placeholders.js';
import { loadPart } from './load-part.js';

/** What puts elements in the place of placeholders: the file beside this one. */
export const loadPlaceholders = (): Promise<typeof Placeholders> => loadPart('zen-widgets-embed.js');
