import type { Strings } from '../shared/strings/strings.js';

/** French. */
export const fr: Required<Strings> = {
  related: 'À lire aussi',
  action: 'En savoir plus',
  untitled: 'Sans titre',
  loading: 'Chargement en cours',
  error: 'Ce contenu n’a pas pu être chargé.',
  dismiss: 'Fermer',
  previous: 'Précédent',
  next: 'Suivant',
};
