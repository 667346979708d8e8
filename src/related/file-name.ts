/**
 * The name, without its ending, of the file that holds the related articles of an article, by the article's id, slug or
 * URL: what is no letter, digit, `.`, `_` or `-` becomes a hyphen, so that the name stays in its folder and passes
 * through every server; the last 80 signs of it.
 */
export const fileName = (value: string): string =>
  value
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|-$/g, '')
    .slice(-80)
    // The half of a sign has no place in an address.
    .replace(/^[\uDC00-\uDFFF]/, '');
