import type { Strings } from './strings.js';

/** Arabic. */
export const ar: Strings = {
  related: 'اقرأ المزيد',
  action: 'اعرف المزيد',
  untitled: 'بلا عنوان',
};
