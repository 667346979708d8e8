/** The text of a skeleton, which the styles show as bars: a number of words as long as words are on average. */
export const bars = (count: number): string => 'nnnn '.repeat(count);
