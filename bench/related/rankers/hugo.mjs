/**
 * Related content as Hugo documents it, https://gohugo.io/content-management/related-content/: each shared value adds
 * the weight of its index; what has too little for the threshold goes; the newer first among equals.
 */
function hugo(name, { threshold, indices }) {
  const heaviest = Math.max(...indices.map(({ weight }) => weight));
  return {
    name,
    prepare(articles) {
      const times = articles.map(({ date }) => Date.parse(date) || 0);
      const postings = new Map();
      const values = articles.map((article) =>
        indices.flatMap(({ key, weight, valuesOf }) =>
          valuesOf(article).map((value) => ({ key: `${key} ${value}`, weight })),
        ),
      );
      values.forEach((entries, index) => {
        for (const { key } of entries) {
          if (!postings.has(key)) postings.set(key, []);
          postings.get(key).push(index);
        }
      });
      return (query) => {
        const found = new Map();
        for (const { key, weight } of values[query]) {
          for (const index of postings.get(key)) {
            const { sum, matches } = found.get(index) ?? { sum: 0, matches: 0 };
            found.set(index, { sum: sum + weight, matches: matches + 1 });
          }
        }
        return (
          [...found]
            // Hugo compares the mean weight, as per cent of the heaviest index, with the matches' part of the threshold.
            .filter(([, { sum, matches }]) => (sum / matches / heaviest) * 100 >= threshold / matches)
            .sort(([a, { sum }], [b, other]) => other.sum - sum || times[b] - times[a])
            .map(([index]) => index)
        );
      };
    },
  };
}

const tags = ({ tags }) => tags;
const lowerTags = ({ tags }) => tags.map((tag) => tag.toLowerCase());
const authors = ({ authors }) => authors;
const year = ({ date }) => (date ? [date.slice(0, 4)] : []);

/** As without any configuration, with tags in place of the keywords that few sites have. */
export const hugoDefault = hugo('Hugo, default weights', {
  threshold: 80,
  indices: [
    { key: 'tag', weight: 100, valuesOf: tags },
    { key: 'year', weight: 10, valuesOf: year },
  ],
});

/** With the authors as well, what did best of many weights here; the threshold only shortens lists. */
export const hugoTuned = hugo('Hugo, tuned weights', {
  threshold: 0,
  indices: [
    { key: 'tag', weight: 100, valuesOf: lowerTags },
    { key: 'author', weight: 100, valuesOf: authors },
    { key: 'year', weight: 10, valuesOf: year },
  ],
});
