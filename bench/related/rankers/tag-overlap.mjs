import { byScore } from './by-score.mjs';

/** Shared tags divided by all tags of both (Jaccard). */
export const tagOverlap = {
  name: 'tag overlap (Jaccard)',
  prepare(articles) {
    const tagSets = articles.map(({ tags }) => new Set(tags.map((tag) => tag.toLowerCase())));
    return (index) =>
      byScore(
        tagSets.map((tags) => tags.intersection(tagSets[index]).size / (tags.union(tagSets[index]).size || 1)),
        articles,
      );
  },
};
