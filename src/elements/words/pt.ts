import type { Strings } from '../shared/strings/strings.js';

/** Portuguese. */
export const pt: Required<Strings> = {
  related: 'Leia também',
  action: 'Saiba mais',
  untitled: 'Sem título',
  loading: 'Carregando',
  error: 'Não foi possível carregar este conteúdo.',
  dismiss: 'Fechar',
  previous: 'Anterior',
  next: 'Próximo',
};
