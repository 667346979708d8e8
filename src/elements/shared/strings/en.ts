import type { Strings } from './strings.js';

/** English. */
export const en: Strings = {
  related: 'Read more',
  action: 'Learn more',
  untitled: 'Untitled',
  loading: 'Loading',
  error: 'This content could not be loaded.',
};
