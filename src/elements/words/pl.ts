import type { Strings } from '../shared/strings/strings.js';

/** Polish. */
export const pl: Required<Strings> = {
  related: 'Czytaj także',
  action: 'Dowiedz się więcej',
  untitled: 'Bez tytułu',
  loading: 'Wczytywanie',
  error: 'Nie udało się wczytać tej treści.',
  dismiss: 'Zamknij',
  previous: 'Poprzedni',
  next: 'Następny',
};
