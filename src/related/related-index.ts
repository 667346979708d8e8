import type { Article, ArticleAuthor } from '../data/article.js';
import { comparableUrl, slugIn, slugOf } from './identity.js';
import { isOtherLanguage } from './language.js';
import { termsOf, withoutTags } from './terms.js';

/** How much a term counts by where it stands; `npm run bench:related` measures what that is good for. */
const fieldWeights = { title: 2, excerpt: 1.2, text: 1.2, tag: 2.5, tagWords: 1.5, author: 2 };

/** How much of an article's text is compared, in UTF-16 units. */
const maxText = 20_000;

/** By how much less a term of one article alone adds to the article's length: it connects nothing. */
const lonely = 64;

/** How many places of terms a question looks at, at the most; the weightiest terms come first. */
const maxLookups = 50_000;

/** A term, and where it is. */
interface Term {
  text: string;
  /** In how many articles it is. */
  count: number;
  /** https://nlp.stanford.edu/IR-book/html/htmledition/inverse-document-frequency-1.html, but for a factor */
  rarity: number;
  /** The places of these articles. */
  places: number[];
  /** How much it counts in each of them. */
  weights: number[];
  /** The last article that was asked for and has it. */
  asked: Article | undefined;
}

/** The terms of an article, the weightiest first, and how much each counts: together of length 1. */
interface Vector {
  terms: Term[];
  weights: number[];
}

/**
 * The articles of a feed, prepared for the question which of them are alike: TF-IDF with weighted fields
 * (https://nlp.stanford.edu/IR-book/html/htmledition/tf-idf-weighting-1.html) in an inverted index. It calculates only
 * with what IEEE 754 defines to the last bit, so that every engine comes to the same order.
 */
export class RelatedIndex {
  /** The articles, in the order of the feed. */
  readonly articles: readonly Article[];
  /** Days since 1970, by article; not a number where there is no date. */
  readonly days: number[] = [];
  /** Addresses in the form in which they are compared, by article; empty where there is none. */
  readonly addresses: string[] = [];
  /** The places of the articles, the newest first. */
  readonly newest: number[] = [];
  /** By article, at which place in that order it is. */
  readonly ranks: number[] = [];

  /** Whether they are in several languages. */
  isMixed = false;

  #terms = new Map<string, Term>();
  #vectors = new Map<Article, Vector>();
  /** By article, the terms of its title, and those of its authors. */
  #titles: Term[][] = [];
  #authors: Term[][] = [];
  /** By article, the places of those that it links to or that link to it. */
  #links: Set<number>[] = [];
  /** By id and by address, an article's place. */
  #byName = new Map<string, number>();
  #bySlug = new Map<string, number | undefined>();
  /** By article, how like it is to the one asked for; all 0 between two questions. */
  #likeness: Float64Array;
  /** The places where it is not 0, while it is found out. */
  #touched: Uint32Array;

  /** @param articles The articles; `prepare` has to run before anything is asked. */
  constructor(articles: readonly Article[]) {
    this.articles = articles;
    this.#likeness = new Float64Array(articles.length);
    this.#touched = new Uint32Array(articles.length);
  }

  /** Reads the articles, in steps between which a page can have its turn. Time and memory grow with their text. */
  *prepare(): Generator<void> {
    const { articles, days, newest } = this;
    // Counted by hand, here and below: Prototype.js and its like have functions of their own as entries() and Array.from().
    for (let place = 0; place < articles.length; place++) {
      const article = articles[place]!;
      days.push(dayOf(article));
      newest.push(place);
      this.isMixed ||= isOtherLanguage(article, articles[0]);
      const texts = weightedTexts(article);
      const terms = [...texts.keys()].map((text) => this.#term(text));
      for (const term of terms) term.count++;
      this.#vectors.set(article, { terms, weights: [...texts.values()] });
      this.#titles.push([...new Set(termsOf(article.title))].map((text) => this.#term(text)));
      this.#authors.push((article.authors ?? []).map((author) => this.#term(authorTerm(author))));
      this.#name(article, place);
      yield;
    }
    for (const term of this.#terms.values()) {
      term.rarity = ln((articles.length + 1) / term.count);
      // A step for many of them.
      if (term.count > 9) yield;
    }
    for (let place = 0; place < articles.length; place++) {
      const article = articles[place]!;
      const vector = weighed(this.#vectors.get(article)!, 1);
      this.#vectors.set(article, vector);
      vector.terms.forEach(({ places, weights }, i) => {
        places.push(place);
        weights.push(vector.weights[i]!);
      });
      for (const other of this.#linkedFrom(article)) {
        (this.#links[place] ??= new Set()).add(other);
        (this.#links[other] ??= new Set()).add(place);
      }
      yield;
    }
    newest.sort((a, b) => (days[b] || -Infinity) - (days[a] || -Infinity) || a - b);
    newest.forEach((place, rank) => (this.ranks[place] = rank));
    yield;
  }

  /** The place of the article with this id, URL or, where a single one has it, slug; undefined when there is none. */
  find(idOrUrl: string): number | undefined {
    return this.#byName.get(idOrUrl) ?? this.#byName.get(comparableUrl(idOrUrl)) ?? this.#bySlug.get(slugOf(idOrUrl));
  }

  /** The place of an article; undefined for one that is none of these. */
  placeOf(article: Article): number | undefined {
    const place = this.#byName.get(article.id);
    return this.articles[place!] === article ? place : undefined;
  }

  /** What an article is about, be it one of these or not. */
  vectorOf(article: Article): Vector {
    let vector = this.#vectors.get(article);
    if (!vector) {
      const texts = weightedTexts(article);
      const terms = [...texts.keys()].map((text) => this.#terms.get(text) ?? newTerm(text));
      vector = weighed({ terms, weights: [...texts.values()] }, 0);
      this.#vectors.set(article, vector);
    }
    return vector;
  }

  /** The places of the articles that an article links to or that link to it. */
  linked(article: Article): Set<number> {
    return this.#links[this.placeOf(article)!] ?? new Set(this.#linkedFrom(article));
  }

  /** Calls back with the place of each article that is like this one and how much, from 0 to about 1. */
  like(article: Article, callback: (place: number, likeness: number) => void): void {
    const likeness = this.#likeness;
    const { terms, weights } = this.vectorOf(article);
    // In large archives, fewer: there are enough who share the weightiest.
    const most = Math.min(maxLookups, 5e8 / likeness.length);
    let lookups = 0;
    let touched = 0;
    terms.forEach((term, i) => {
      term.asked = article;
      if (lookups >= most) return;
      lookups += term.count;
      const weight = weights[i]!;
      for (let j = 0; j < term.places.length; j++) {
        const place = term.places[j]!;
        if (!likeness[place]) this.#touched[touched++] = place;
        likeness[place]! += weight * term.weights[j]!;
      }
    });
    // Those that share the weightiest terms come first.
    for (let i = 0; i < touched; i++) {
      const place = this.#touched[i]!;
      const found = likeness[place]!;
      likeness[place] = 0;
      callback(place, found);
    }
  }

  /**
   * What the article that was last asked for says of another one: how much of its title, by what that says, and whether
   * it names one of its authors; from 0 to 1.
   */
  said(article: Article, place: number): { title: number; author: number } {
    let all = 0;
    let shared = 0;
    for (const term of this.#titles[place]!) {
      all += term.rarity;
      if (term.asked === article) shared += term.rarity;
    }
    return { title: shared / all || 0, author: +this.#authors[place]!.some(({ asked }) => asked === article) };
  }

  #term(text: string): Term {
    let term = this.#terms.get(text);
    if (!term) this.#terms.set(text, (term = newTerm(text)));
    return term;
  }

  #name({ id, url = '' }: Article, place: number): void {
    const address = comparableUrl(url);
    this.addresses.push(address);
    for (const name of [id, address]) if (name && !this.#byName.has(name)) this.#byName.set(name, place);
    const slug = slugIn(address);
    // Of two articles with one slug, neither is meant.
    if (slug) this.#bySlug.set(slug, this.#bySlug.has(slug) ? undefined : place);
  }

  *#linkedFrom({ html = '' }: Article): Generator<number> {
    for (const [, url] of html.slice(0, maxText).matchAll(/\shref\s*=\s*["']?(https?:[^\s"'<>]{1,2000})/gi)) {
      const place = this.#byName.get(comparableUrl(url!.replace(/&amp;/g, '&')));
      if (place !== undefined) yield place;
    }
  }
}

const newTerm = (text: string): Term => ({ text, count: 0, rarity: 0, places: [], weights: [], asked: undefined });

/**
 * Weighs terms by how rare they are, and makes them comparable.
 * @param own In how many articles at most a term is the article's own: 1 for an article of the index.
 */
function weighed({ terms, weights }: Vector, own: number): Vector {
  let square = 0;
  const pairs = terms
    .map((term, i) => {
      const weight = weights[i]! * term.rarity;
      // To the power of 1.125: what says much says it all the more.
      const value = weight * Math.sqrt(Math.sqrt(Math.sqrt(weight)));
      square += (value * value) / (term.count > own ? 1 : lonely);
      return [term, value] as const;
    })
    .sort((a, b) => b[1] - a[1]);
  const length = Math.sqrt(square) || 1;
  return { terms: pairs.map(([term]) => term), weights: pairs.map(([, value]) => value / length) };
}

/** Grows with the logarithm, like 1/1024 of it: `Math.log` is not the same to the last bit in every engine. */
function ln(x: number): number {
  for (let i = 0; i < 10; i++) x = Math.sqrt(x);
  return x - 1;
}

/** Days since 1970; not a number where there is no date. */
export const dayOf = ({ published = '' }: Article): number => Date.parse(published) / 86_400_000;

/** The term that stands for a tag as a whole. */
export const tagTerm = (tag: string): string => `#${tag.toLowerCase()}`;

/** The term that stands for an author. */
export const authorTerm = ({ name }: ArticleAuthor): string => `@${name.toLowerCase()}`;

/** The terms of an article with how much each counts there: over its fields, the sum of weight × 5n / (n + 4). */
function weightedTexts({ title, excerpt = '', html = '', tags = [], authors = [] }: Article): Map<string, number> {
  const all = new Map<string, number>();
  const add = (terms: string[], weight: number) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) all.set(term, (all.get(term) ?? 0) + (weight * 5 * count) / (count + 4));
  };
  add(termsOf(title), fieldWeights.title);
  add(termsOf(excerpt), fieldWeights.excerpt);
  add(termsOf(withoutTags(html.slice(0, maxText))), fieldWeights.text);
  add(tags.flatMap(termsOf), fieldWeights.tagWords);
  // Each tag and author is a term of its own as well.
  add(tags.map(tagTerm), fieldWeights.tag);
  add(authors.map(authorTerm), fieldWeights.author);
  return all;
}
