import type { Strings } from './strings.js';

/** Dutch. */
export const nl: Strings = {
  related: 'Lees meer',
  action: 'Meer weten',
  untitled: 'Zonder titel',
};
