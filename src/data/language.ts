import { string } from './json.js';

/** A language tag in its canonical BCP 47 form (`en_us` gives `en-US`), or nothing where it is none. */
export function languageTag(value: unknown): string | undefined {
  const tag = string(value).replace(/_/g, '-');
  try {
    // Words such as `default` would be well-formed, but no language is named so.
    if (/^[a-z]{2,3}(?![a-z])/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Not a language tag.
  }
}
