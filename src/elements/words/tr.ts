import type { Strings } from '../shared/strings/strings.js';

/** Turkish. */
export const tr: Required<Strings> = {
  related: 'İlgili yazılar',
  action: 'Daha fazla bilgi',
  untitled: 'Başlıksız',
  loading: 'Yükleniyor',
  error: 'Bu içerik yüklenemedi.',
  dismiss: 'Kapat',
  previous: 'Önceki',
  next: 'Sonraki',
};
