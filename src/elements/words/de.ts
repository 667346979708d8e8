import type { Strings } from '../shared/strings/strings.js';

/** German. */
export const de: Required<Strings> = {
  related: 'Auch interessant',
  action: 'Mehr erfahren',
  untitled: 'Ohne Titel',
  loading: 'Wird geladen',
  error: 'Dieser Inhalt konnte nicht geladen werden.',
  dismiss: 'Schließen',
  previous: 'Zurück',
  next: 'Weiter',
};
