import { articleFrom, type RawImage } from '../article-from.js';
import { each, fields, items, oneOrMore, string } from '../json.js';
import { maxItems, maxText } from '../limits.js';
import { ambiguousText, plainText, textFromHtml } from '../text.js';
import { safeUrl } from '../url.js';
import { anyDate } from './any-date.js';
import type { Format, Reading } from './format.js';
import { authorsFrom, minutesFrom, tagsFrom } from './record.js';

type Node = Record<string, unknown>;

const isArticle = (node: Node) =>
  [node['@type']].flat().some((type) => /(?:Article|BlogPosting|MediaPosting|Report)$/i.test(string(type)));

/** Where articles are, in what is no article itself: graphs, blogs, lists, pages. */
const inner = ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost', 'blogPosts', 'hasPart'];

/** All objects on the way to the articles, each before those in it. */
function* nodesIn(json: unknown, level = 0): Generator<Node> {
  if (level > 8) return;
  for (const value of oneOrMore(json)) {
    if (Array.isArray(value)) yield* nodesIn(value, level + 1);
    else if (typeof value === 'object' && value) {
      yield value as Node;
      if (!isArticle(value as Node)) for (const name of inner) yield* nodesIn(fields(value)[name], level + 1);
    }
  }
}

/**
 * Articles in the JSON-LD of a page (https://schema.org/Article): one, a list, a graph whose nodes refer to each other
 * by `@id`, or inside a blog or an item list.
 */
export const jsonLd: Format = {
  name: 'json-ld',
  matches: (json) => {
    const roots = (Array.isArray(json) ? items(json).flat() : [json]).map(fields);
    return (
      roots.some((root) => '@context' in root || '@graph' in root || '@type' in root) &&
      [...nodesIn(json)].some(isArticle)
    );
  },
  read(json, base, reading) {
    const nodes = [...nodesIn(json)];
    const byId = new Map<unknown, Node>();
    for (const node of nodes) if (string(node['@id']) && Object.keys(node).length > 1) byId.set(node['@id'], node);
    const resolve = (value: unknown): unknown =>
      Array.isArray(value) ? items(value).map(resolve) : (byId.get(fields(value)['@id']) ?? value);
    const articles = nodes.filter(isArticle).slice(0, maxItems);
    return { articles: each(articles, (node) => readArticle(node, resolve, base, reading)) };
  },
};

function readArticle(node: Node, resolve: (value: unknown) => unknown, base: string, reading: Reading) {
  const page = fields(node['mainEntityOfPage']);
  const links = [node['url'], node['mainEntityOfPage'], page['url'], page['@id'], node['@id']];
  const title = ambiguousText(node['headline']) || ambiguousText(node['name']);
  return articleFrom(
    {
      id:
        node['identifier'] ??
        node['@id'] ??
        (safeUrl(
          links.find((link) => safeUrl(link, base)),
          base,
        ) ||
          title),
      url: links.find((link) => string(link).trim() && safeUrl(link, base)),
      title,
      excerpt: textOf(node['description']) || textOf(node['abstract']) || textFromHtml(node['articleBody'], maxText),
      html: undefined,
      image: imageOf(resolve(node['image'])) ??
        imageOf(resolve(node['thumbnailUrl'])) ?? { url: '', alt: '', sizes: [] },
      authors: authorsFrom(resolve(node['author'] ?? node['creator']), ambiguousText),
      published: anyDate(node['datePublished']) ?? anyDate(node['dateCreated']),
      modified: anyDate(node['dateModified']),
      tags: [...tagsFrom(node['keywords'], ambiguousText), ...tagsFrom(node['articleSection'], ambiguousText)],
      language: fields(node['inLanguage'])['alternateName'] ?? node['inLanguage'],
      readingMinutes: minutesFrom(node['timeRequired']),
      source: node,
    },
    base,
    reading,
  );
}

const textOf = (value: unknown) => (/<\/?[a-z]/i.test(string(value)) ? textFromHtml : ambiguousText)(value, maxText);

function imageOf(value: unknown): RawImage | undefined {
  const [first] = [value].flat(2);
  const { url, contentUrl, width, height, caption } = fields(first);
  const address = string(first) || string(url) || string(contentUrl);
  // Some have a sentence there.
  if (!address || /\s/.test(address.trim())) return undefined;
  const side = (length: unknown) => fields(length)['value'] ?? length;
  return { url: address, alt: plainText(caption), width: side(width), height: side(height), sizes: [] };
}
