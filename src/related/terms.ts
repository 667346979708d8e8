// Letters with the marks that belong to them, and digits.
const word = /[\p{L}\p{M}\p{N}]+/gu;
// Scripts that put no spaces between words, or hang particles on them.
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu;
// Marks that readers leave out; those of Indic scripts are vowels.
const accents = /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu;

/**
 * The terms of a text, in every language the same way and in every engine with the same result: words in lower case
 * without accents and without a plural s; of scripts without spaces each pair of signs.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  const folded = text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
  for (const [found] of folded.matchAll(word)) {
    const spaced = found.replace(unspaced, (run) => {
      for (let i = 0; !i || i < run.length - 1; i++) terms.push(run.slice(i, i + 2));
      return ' ';
    });
    for (const part of spaced.split(' ')) if (part) terms.push(part.replace(/(?<=\w\w[^\Ws])s$/, ''));
  }
  return terms;
}

/** The words of HTML, for comparing only: what is left is not for showing. Takes time in proportion to its length. */
export const withoutTags = (html: string): string =>
  html.replace(/<(script|style)\b[^]*?(?:<\/\1|$)|<[^<>]*>?|&#?\w+;/gi, ' ');
