import { articleFrom, type RawImage } from '../article-from.js';
import type { Article } from '../article.js';
import { items, string } from '../json.js';
import { maxHtml, maxItems, maxText, maxNames } from '../limits.js';
import { ambiguousText, decodeEntities, plainText, textFromEntities, textFromHtml } from '../text.js';
import { safeUrl } from '../url.js';
import { anyDate } from './any-date.js';
import type { Format, Reading } from './format.js';
import { xmlElements, type XmlElement } from './xml.js';

// Each part matches in one way only: what could match in two would take time without end where no root follows.
const root =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>\s*)*<(rss|feed|rdf:rdf)[\s>]/i;

/** The root element's name; undefined for what is no feed. */
const rootOf = (text: unknown) => root.exec(string(text))?.[1]?.toLowerCase();

const read: Format['read'] = (text, base, reading) => {
  const xml = whole(text);
  const around = channelOf(xml);
  const language = textAt(around, 'language') || textAt(around, 'dc:language') || around.attributes.get('xml:lang');
  const next = links(around)
    .find((link) => link.attributes.get('rel') === 'next')
    ?.attributes.get('href');
  return { articles: entries(xml, baseOf(around, base), language, reading), next: safeUrl(next, base) };
};

/** RSS 0.9 to 2.0: https://www.rssboard.org/rss-specification */
export const rss: Format = {
  name: 'rss',
  matches: (text) => rootOf(text)?.startsWith('r') === true,
  read,
};

/** Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export const atom: Format = {
  name: 'atom',
  matches: (text) => rootOf(text) === 'feed',
  read,
};

/** The text to its end; `''` for anything but a string. */
const whole = (value: unknown) => (typeof value === 'string' ? value : '');

const isEntry = ({ name }: XmlElement) => name === 'item' || name === 'entry';

/** What a feed says of itself, which mostly stands before its entries. */
function channelOf(xml: string): XmlElement {
  const head = xml.slice(0, Math.min(maxHtml, xml.search(/<(?:item|entry)[\s>]/i) >>> 0));
  const [, attributes = ''] = /<feed\s([^>]*)>/i.exec(head) ?? [];
  const children: XmlElement[] = [];
  for (const element of xmlElements(head)) if (element) children.push(element);
  const own = [...xmlElements(`<feed ${attributes}/>`)].find(Boolean);
  return { ...own!, children };
}

function* entries(xml: string, base: string, language: string | undefined, reading: Reading) {
  let count = 0;
  for (const element of xmlElements(xml)) {
    // All else takes its time too.
    yield element && isEntry(element) ? readEntry(element, base, language, reading) : undefined;
    if (element && isEntry(element) && ++count === maxItems) return;
  }
}

function readEntry(
  entry: XmlElement,
  feedBase: string,
  language: string | undefined,
  reading: Reading,
): Article | undefined {
  const base = baseOf(entry, feedBase);
  const link = linkOf(entry, base);
  const id = textAt(entry, 'guid') || textAt(entry, 'id') || link;
  const title = child(entry, 'title');
  const html = contentOf(child(entry, 'content:encoded')) || contentOf(child(entry, 'content'));
  const summary = withoutFooter(contentOf(child(entry, 'description')) || contentOf(child(entry, 'summary')));
  return articleFrom(
    {
      id: id || plainText(title?.text),
      url: link,
      title: (isHtml(title) ? textFromHtml : ambiguousText)(title?.text),
      excerpt: textFromHtml(summary, maxText).replace(/ ?\[…\]$/, '…') || textFromHtml(withoutFooter(html), maxText),
      html: html || summary,
      image: imageOf(entry, html || summary),
      authors: authorsOf(entry),
      published: dateAt(entry, 'pubdate', 'published', 'dc:date', 'issued', 'date', 'updated'),
      modified: dateAt(entry, 'updated', 'atom:updated', 'dcterms:modified'),
      tags: entry.children
        .filter(({ name }) => name === 'category' || name === 'dc:subject')
        .slice(0, maxNames)
        .map(({ attributes, text }) =>
          ambiguousText(attributes.get('label') ?? (text.trim() || attributes.get('term'))),
        )
        .filter((tag) => tag !== 'Uncategorized'),
      language: entry.attributes.get('xml:lang') ?? language,
      source: Object.fromEntries(entry.children.map(({ name, text }) => [name, text.trim()])),
    },
    base,
    reading,
  );
}

const child = (element: XmlElement, name: string) => element.children.find((child) => child.name === name);

const textAt = (element: XmlElement, name: string) => child(element, name)?.text.trim() ?? '';

const links = (element: XmlElement) => element.children.filter(({ name }) => /^(atom\d*:)?link$/.test(name));

const baseOf = (element: XmlElement, base: string) => safeUrl(element.attributes.get('xml:base'), base) ?? base;

const dateAt = (element: XmlElement, ...names: string[]) =>
  names.map((name) => anyDate(textAt(element, name))).find(Boolean);

const isHtml = (element?: XmlElement) => /html/i.test(element?.attributes.get('type') ?? '');

/** The HTML of an element; of XHTML right in the feed only the text. */
function contentOf(element?: XmlElement): string {
  if (!element) return '';
  const inside = (element: XmlElement): string => `${element.text} ${element.children.map(inside).join(' ')}`;
  if (element.children.length) return inside(element).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return element.attributes.get('type') === 'text'
    ? element.text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    : element.text;
}

function linkOf(entry: XmlElement, base: string): string | undefined {
  const candidates = links(entry);
  const alternate = candidates.find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate' && attributes.has('href'),
  );
  const guid = child(entry, 'guid');
  const permalink = guid?.attributes.get('ispermalink') === 'false' ? '' : guid?.text;
  return (
    [textAt(entry, 'feedburner:origlink'), textAt(entry, 'link'), alternate?.attributes.get('href')]
      .map((link) => safeUrl(link, base))
      .find(Boolean) ?? safeUrl(permalink)
  );
}

function authorsOf(entry: XmlElement) {
  return items(entry.children)
    .map((element) => element as XmlElement)
    .filter(({ name }) => /^(author|dc:creator|itunes:author)$/.test(name))
    .map((author) => ({
      // RSS has an address there, and the name in brackets.
      name:
        textFromEntities(textAt(author, 'name')) ||
        textFromEntities(author.text)
          .replace(/^[^\s@]+@\S+ ?(?:\((.*)\))?$/, '$1')
          .trim(),
      url: textAt(author, 'uri') || textAt(author, 'url'),
      avatar: '',
    }))
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);
}

/** The picture of an entry: https://www.rssboard.org/media-rss, an enclosure, else the first in the text. */
function imageOf(entry: XmlElement, html: string): RawImage {
  const all = [
    ...entry.children,
    ...entry.children.filter(({ name }) => name === 'media:group').flatMap(({ children }) => children),
  ];
  const isPicture = ({ name, attributes }: XmlElement) => {
    const type = attributes.get('type') ?? attributes.get('medium') ?? '';
    if (name === 'media:content')
      return (
        type.startsWith('image') || (!type && /\.(jpe?g|png|webp|gif|avif)(\?|$)/i.test(attributes.get('url') ?? ''))
      );
    return name === 'media:thumbnail' || (name === 'enclosure' && type.startsWith('image/'));
  };
  const found = all.find(isPicture);
  const media = found ?? all.find(({ name }) => name === 'itunes:image' || name === 'image');
  const url = media?.attributes.get('url') ?? media?.attributes.get('href') ?? (media && textAt(media, 'url'));
  const description = found && (child(found, 'media:description') ?? child(found, 'media:title'));
  return {
    url: url || imageInHtml(html),
    alt: plainText(description?.text),
    width: found?.attributes.get('width'),
    height: found?.attributes.get('height'),
    sizes: [],
  };
}

/** The address of the first picture in HTML that is not one pixel. */
export function imageInHtml(html: unknown): string | undefined {
  for (const [tag] of string(html).matchAll(/<img\s[^>]*/gi)) {
    const [, url] = /\ssrc\s*=\s*["']([^"']+)["']/i.exec(tag) ?? [];
    if (url && !/\s(?:width|height)\s*=\s*["']?[01]\b|\/_\/stat\b/i.test(tag)) return decodeEntities(url);
  }
  return undefined;
}

/** HTML without the lines that WordPress puts at the end of each entry of its RSS. */
export const withoutFooter = (html: unknown): string =>
  whole(html).slice(0, -maxFooter) +
  whole(html)
    .slice(-maxFooter)
    .replace(/(?:<p>)?The post .{1,1000} (?:appeared first|first appeared) on .{1,500}$/s, '');

/** Longest footer that is looked for, in UTF-16 units. */
const maxFooter = 1500;
