import type { Strings } from '../shared/strings/strings.js';

/** Spanish. */
export const es: Required<Strings> = {
  related: 'Sigue leyendo',
  action: 'Más información',
  untitled: 'Sin título',
  loading: 'Cargando',
  error: 'No se pudo cargar este contenido.',
  dismiss: 'Cerrar',
  previous: 'Anterior',
  next: 'Siguiente',
};
