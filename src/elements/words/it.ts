import type { Strings } from '../shared/strings/strings.js';

/** Italian. */
export const it: Required<Strings> = {
  related: 'Leggi anche',
  action: 'Scopri di più',
  untitled: 'Senza titolo',
  loading: 'Caricamento in corso',
  error: 'Impossibile caricare questo contenuto.',
  dismiss: 'Chiudi',
  previous: 'Precedente',
  next: 'Successivo',
};
