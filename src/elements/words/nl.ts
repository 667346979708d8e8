import type { Strings } from '../shared/strings/strings.js';

/** Dutch. */
export const nl: Required<Strings> = {
  related: 'Lees meer',
  action: 'Meer weten',
  untitled: 'Zonder titel',
  loading: 'Wordt geladen',
  error: 'Deze inhoud kon niet worden geladen.',
  dismiss: 'Sluiten',
  previous: 'Vorige',
  next: 'Volgende',
};
