import type { Article } from '../data/article.js';
import { comparableUrl } from './identity.js';

/** An article that belongs to another one, and why. */
export interface Related {
  /** The related article. */
  article: Article;
  /** Higher is nearer; comparable within one answer only. */
  score: number;
  /** What the score rests on. */
  reasons: RelatedReason[];
}

/** Why two articles belong together: the publisher picked it, or both carry a tag. */
export type RelatedReason = { kind: 'picked' } | { kind: 'tag'; tag: string };

/** A pick outweighs any number of shared tags. */
const pickedScore = 1e4;

/**
 * The other articles, nearest first: those the publisher picked, in the publisher's order, then by the number of shared
 * tags; the newer first among equals, then the order given. Never the article itself, under its id or its URL.
 * Without an article (`undefined`) the newest come first. Takes time in proportion to n log n for n articles.
 */
export function relatedTo(article: Article | undefined, articles: readonly Article[]): Related[] {
  const tags = article?.tags?.map(fold) ?? [];
  const picks = article?.related ?? [];
  return (
    articles
      .filter(
        (other) => other.id !== article?.id && !(article?.url && other.url && address(other) === address(article)),
      )
      .map((other): Related => {
        const shared = other.tags?.filter((tag) => tags.includes(fold(tag))) ?? [];
        const reasons: RelatedReason[] = shared.map((tag) => ({ kind: 'tag', tag }));
        const pick = picks.indexOf(other.id);
        if (pick < 0) return { article: other, score: shared.length, reasons };
        return { article: other, score: pickedScore - pick, reasons: [{ kind: 'picked' }, ...reasons] };
      })
      // Sorting is stable, which keeps the given order among equals.
      .sort((a, b) => b.score - a.score || time(b.article) - time(a.article))
  );
}

const fold = (tag: string) => tag.toLowerCase();

const address = ({ url }: Article) => comparableUrl(url!);

/** Milliseconds since 1970; articles without a date are the oldest. */
const time = ({ published }: Article) => Date.parse(published ?? '') || 0;
