import { languageTag } from '../../data/language.js';

/**
 * The language that an element is written in: the nearest `lang` attribute, looked for through shadow roots too,
 * else the reader's own. Always a tag that `Intl` accepts.
 */
export function languageOf(element: Element): string {
  let lang: string | null | undefined;
  for (let node: Element | undefined = element; node && !lang; node = (node.getRootNode() as ShadowRoot).host) {
    lang = node.closest('[lang]')?.getAttribute('lang');
  }
  // WebKitGTK under a POSIX locale says that the reader's language is "C".
  return languageTag(lang) ?? languageTag(navigator.language) ?? 'en';
}
