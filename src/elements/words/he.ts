import type { Strings } from '../shared/strings/strings.js';

/** Hebrew. */
export const he: Required<Strings> = {
  related: 'קראו גם',
  action: 'למידע נוסף',
  untitled: 'ללא כותרת',
  loading: 'בטעינה',
  error: 'לא ניתן לטעון את התוכן הזה.',
  dismiss: 'סגירה',
  previous: 'הקודם',
  next: 'הבא',
};
