import { randomFrom } from './random.mjs';

const syllables = [
  'ba',
  'den',
  'fi',
  'gor',
  'hul',
  'ja',
  'kem',
  'lo',
  'mur',
  'ne',
  'pil',
  'ra',
  'sot',
  'tu',
  'vel',
  'zi',
];
const day = 86_400_000;

/** As many articles as wished, always the same ones: words, tags and authors as unequally frequent as in real texts. */
export function syntheticArticles(count) {
  const random = randomFrom(count);
  const word = zipf(20_000, random);
  const tag = zipf(300, random);
  const author = zipf(40, random);
  const words = (length) => Array.from({ length }, () => name(word())).join(' ');
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://blog.example/${index}`,
    title: words(4 + Math.floor(random() * 8)),
    summary: '',
    excerpt: words(18),
    text: '',
    tags: [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => name(tag())))],
    authors: [name(author())],
    date: new Date(Date.UTC(2015) + Math.floor(random() * 3650) * day).toISOString(),
  }));
}

/** Numbers below `size`, the number n about 1 / (n + 1) as often as 0 (Zipf's law). */
function zipf(size, random) {
  const sums = [];
  for (let rank = 1, sum = 0; rank <= size; rank++) sums.push((sum += 1 / rank));
  return () => {
    const wanted = random() * sums.at(-1);
    let low = 0;
    for (let high = size - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A word for a number; frequent ones are short, as in real texts. */
function name(number) {
  const rest = Math.floor(number / syllables.length);
  return (rest ? name(rest - 1) : '') + syllables[number % syllables.length];
}
