import type { Strings } from '../shared/strings/strings.js';

/** Arabic. */
export const ar: Required<Strings> = {
  related: 'اقرأ المزيد',
  action: 'اعرف المزيد',
  untitled: 'بلا عنوان',
  loading: 'جارٍ التحميل',
  error: 'تعذّر تحميل هذا المحتوى.',
  dismiss: 'إغلاق',
  previous: 'السابق',
  next: 'التالي',
};
