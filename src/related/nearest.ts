import type { Article } from '../data/article.js';
import { dayOf, type RelatedIndex } from './related-index.js';
import { isOtherLanguage } from './language.js';

/** An article that is near another one. */
export interface Near {
  /** Its place in the feed. */
  place: number;
  score: number;
  /** 1 when it is in another language, else 0. */
  foreign: number;
}

/** The likeness under which nothing is called related. */
const floor = 0.03;
/** What a link between two articles adds to their likeness. */
const linkLikeness = 0.5;
/** How much nearness in time adds, at most, to the factor of 1, and after how many days only half of that. */
const nearness = { most: 2, days: 500 };
/** How much it adds that the other's title is said in the article. */
const title = 0.5;
/** How much a common author adds. */
const author = 0.15;

/**
 * The articles that are like an article or linked with it, nearest first, those in another language last. Of those
 * that are equally near, the next older ones come first, and after the oldest the newest, so that not all articles lead
 * to the same few.
 * @param most How many are wanted at least.
 */
export function nearest(index: RelatedIndex, article: Article, most: number): Near[] {
  const { articles, days, ranks } = index;
  const own = index.placeOf(article);
  const day = dayOf(article);
  const linked = new Set(index.linked(article));
  const places: number[] = [];
  const closes: number[] = [];
  /** By hundredths of closeness, how many articles in the same language are that close. */
  const counts = new Uint32Array(400);
  const add = (place: number, likeness: number) => {
    if (place === own || likeness < floor) return;
    const apart = Math.abs(day - days[place]!) / nearness.days;
    const close = likeness * (1 + (nearness.most / (1 + apart) || 0));
    places.push(place);
    closes.push(close);
    if (!index.isMixed || !isOtherLanguage(article, articles[place])) counts[Math.min(399, Math.floor(close * 100))]!++;
  };
  index.like(article, (place, likeness) => {
    add(place, likeness + (linked.size && linked.delete(place) ? linkLikeness : 0));
  });
  for (const place of linked) add(place, linkLikeness);

  // Most are too far away whatever else speaks for them.
  let least = counts.length;
  for (let nearer = 0; least && nearer < most;) nearer += counts[--least]!;
  const near: Near[] = [];
  places.forEach((place, i) => {
    if (closes[i]! * (1 + title) * (1 + author) < least / 100) return;
    const said = index.said(article, place);
    const exact = closes[i]! * (1 + title * said.title) * (1 + author * said.author);
    // To two digits: what is nearly as good counts as good.
    near.push({ place, score: +exact.toPrecision(2), foreign: +isOtherLanguage(article, articles[place]) });
  });
  const ahead = ({ place }: Near) => (ranks[place]! - (ranks[own!] ?? 0) + articles.length) % articles.length;
  return near.sort((a, b) => a.foreign - b.foreign || b.score - a.score || ahead(a) - ahead(b));
}
