// What must not stand before an ellipsis: separators, dashes, opening brackets and quotes.
const dangling = /[\s.,;:!?…、。，；：！？\p{Pd}\p{Ps}\p{Pi}]+$/u;
// Longer than words are: text without spaces, or the middle of a web address.
const longestWord = 30;

/**
 * Shortens plain text, at a word where there is one, else at a grapheme, and says so with `…`.
 * Text that fits stays as it is, except that an ellipsis in brackets at its end loses them.
 * @param text Plain text on one line.
 * @param max Most UTF-16 units of the result, the ellipsis included; at least 1.
 */
export function cutText(text: string, max = 120): string {
  text = text.trim().replace(/ ?\[(?:…|\.\.\.)\]$/, '…');
  if (text.length <= max) return text;
  // One unit more than fits before the ellipsis: a word that ends right there is whole.
  const space = text.slice(0, max).search(/\s\S*$/);
  const end = space < 1 || max - space > longestWord ? graphemeStart(text, max - 1) : space;
  return text.slice(0, end).replace(dangling, '') + '…';
}

/** Where the grapheme begins that holds the UTF-16 unit at `index`. */
const graphemeStart = (text: string, index: number): number =>
  new Intl.Segmenter().segment(text).containing(index)!.index;
