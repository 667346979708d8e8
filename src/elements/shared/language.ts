import { languageTag } from '../../data/language.js';

/** What the last element was asked for, and what it was: most pages are in one language. */
let last: [lang: string | null | undefined, tag: string | undefined] | undefined;

/**
 * The language that an element is written in: the nearest `lang` attribute, looked for through shadow roots too,
 * else the reader's own. Always a tag that `Intl` accepts.
 */
export function languageOf(element: Element): string {
  let lang: string | null | undefined;
  let node: Element | undefined = element;
  while (node && !(lang = node.closest('[lang]')?.getAttribute('lang'))) node = (node.getRootNode() as ShadowRoot).host;
  // WebKitGTK under a POSIX locale says that the reader's language is "C".
  if (last?.[0] !== lang) last = [lang, languageTag(lang)];
  return last?.[1] ?? languageTag(navigator.language) ?? 'en';
}
