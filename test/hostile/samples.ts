import { readCta } from '../../src/data/more/read-cta.js';
import { readFeed } from '../../src/data/formats/index.js';
import type { ReadOptions } from '../../src/data/formats/format.js';
import { recorded } from '../data/recorded.js';
import { samples as documented, texts } from '../data/formats/samples.js';
import { type Places, placesInJson, placesInXml, writings } from './places.js';
import type { Showing } from './stage.js';

/** A good document of a format, and how it is read. */
export interface Sample {
  name: string;
  tag: 'zen-article-card' | 'zen-cta';
  places: Places;
  /** What its element says about it. */
  attributes?: Record<string, string>;
  /** Whether it names a next page, which is asked for. */
  hasNext?: boolean;
  /** What a reader makes of a document. */
  read(document: string): unknown;
}

const base = 'https://blog.example/feed';

/** What reading gives, or why it gives nothing. */
function outcomeOf(document: string, options?: ReadOptions): unknown {
  let json: unknown = document;
  try {
    json = JSON.parse(document);
  } catch {
    // The readers take text too.
  }
  try {
    return readFeed(json, base, options).articles;
  } catch (error) {
    return String(error);
  }
}

/** The JSON with lists of one item, the longest of each. */
function short<T>(json: T): T {
  if (typeof json !== 'object' || !json) return json;
  if (Array.isArray(json)) {
    const [longest] = json.toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
    return (json.length ? [short(longest)] : []) as T;
  }
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, short(value)])) as T;
}

/** Drupal's answer without its next page: a sample of its own has one. */
const withoutNext = (json: unknown) =>
  Array.isArray(json) ? json : Object.fromEntries(Object.entries(json as object).filter(([name]) => name !== 'links'));

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Blog',
  language: 'en',
  authors: [{ name: 'Ana', url: 'https://blog.example/ana', avatar: 'https://blog.example/ana.jpg' }],
  items: [
    {
      id: 'one',
      url: '/one/',
      external_url: 'https://other.example/',
      title: 'One',
      content_html: '<p>Words</p>',
      content_text: 'Words',
      summary: 'Words',
      image: '/one.webp',
      banner_image: '/banner.webp',
      date_published: '2026-03-10T09:00:00+01:00',
      date_modified: '2026-03-11T09:00:00+01:00',
      authors: [{ name: 'Ana', url: '/ana', avatar: '/ana.jpg' }],
      tags: ['Web'],
      language: 'en',
      attachments: [{ url: '/one.mp3', mime_type: 'audio/mpeg', title: 'Sound' }],
      _zen: {
        related: ['two'],
        reading_minutes: 7,
        image: { alt: 'A', width: 1200, height: 675, srcset: '/one-600.webp 600w, /one.webp 1200w' },
      },
    },
  ],
};

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'BlogPosting',
  '@id': 'https://blog.example/one#article',
  url: 'https://blog.example/one',
  mainEntityOfPage: { '@id': 'https://blog.example/one' },
  headline: 'One',
  description: 'Words',
  articleBody: 'Words',
  image: { '@type': 'ImageObject', url: 'https://blog.example/1.jpg', width: 9, height: 6, caption: 'A' },
  author: [{ '@type': 'Person', name: 'Ana', url: 'https://blog.example/ana' }],
  datePublished: '2026-03-10',
  dateModified: '2026-03-11',
  keywords: 'a, b',
  articleSection: 'News',
  inLanguage: 'en',
  timeRequired: 'PT3M',
};

/** What home-made APIs call their fields. */
const homeMade = {
  list: [
    {
      key: 'one',
      labels: { main: 'One' },
      lead: 'Words',
      body_markdown: '# One\n[Words](https://blog.example/)',
      content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }],
      page: '/one',
      pic: { src: '/one.jpg', alt: 'A' },
      day: '2026-03-10',
      who: [{ name: 'Ana', url: 'https://blog.example/ana' }],
      about: 'a, b',
    },
  ],
};

const markdown = [{ title: 'One', url: '/one', markdown: '# One\n![A](/one.jpg) **Words** [x](/two)\n\n> `Words`' }];

const map = {
  items: 'list',
  id: 'key',
  title: 'labels.main',
  url: 'page',
  excerpt: 'lead',
  image: 'pic',
  alt: 'pic.alt',
  published: 'day',
  authors: 'who',
  tags: 'about',
};

const mapAttributes = Object.fromEntries(Object.entries(map).map(([field, path]) => [`map-${field}`, path]));

const recordings = `directus-11.16-articles-deep ghost-6.65-posts-include ghost-6.65-jsonld-with-custom-excerpt
hugo-0.111.3-index jekyll-4.3.1-search payload-3.90-posts-depth2 strapi-5.54-articles-deep
wordpress-7.1.4-posts-embed`.split(/\s+/);

const sample = (name: string, places: Places): Sample => ({
  name,
  tag: 'zen-article-card',
  places,
  read: (document) => outcomeOf(document),
});

const xml = (name: string, text: string): Sample[] =>
  Object.entries(writings).map(([way, write]) => sample(`${name}, ${way}`, placesInXml(text, write)));

/** Good documents of every format. */
export async function samplesOfAllFormats(): Promise<Sample[]> {
  const names = 'contentful drupal sanity storyblok forem rss-to-json wordpress-com'.split(' ');
  const own = placesInJson(homeMade);
  const linkTemplate = 'https://blog.example/{labels.main}/{key}?{lead}#{page}';
  const templated = { ...mapAttributes, 'link-template': linkTemplate, 'image-base': 'pictures' };
  return [
    sample('json-feed', placesInJson(jsonFeed)),
    {
      ...sample('next page', placesInJson({ ...jsonFeed, next_url: '/next' })),
      attributes: { 'article-id': 'not there' },
      hasNext: true,
    },
    sample('json-ld', placesInJson(jsonLd)),
    sample('markdown', placesInJson(markdown)),
    ...names.map((name, index) => sample(name, placesInJson(withoutNext(short(documented[index]))))),
    ...xml('rss', texts[0]!.replace(/<atom:link[^>]*>/, '')),
    ...xml('atom', texts[1]!),
    ...(await Promise.all(recordings.map(async (name) => sample(name, placesInJson(short(await recorded(name))))))),
    {
      ...sample('mapped', own),
      attributes: mapAttributes,
      read: (document) => outcomeOf(document, { map }),
    },
    {
      ...sample('link template', own),
      attributes: templated,
      read: (document) => outcomeOf(document, { map, linkTemplate }),
    },
    {
      name: 'call to action',
      tag: 'zen-cta',
      places: placesInJson({ heading: 'One', text: 'Words', label: 'Go', url: '/go' }),
      read: (document) => readCta(JSON.parse(document), base),
    },
  ];
}

/** Shows a document of a sample in one of the ways there are; most stand in the page, which is quicker. */
export function showingOf({ name, tag, attributes }: Sample, document: string, way: number): Showing {
  const isList = way % 40 === 1 && tag === 'zen-article-card';
  return {
    name: `${name} ${document}`,
    tag: isList ? 'zen-related-posts' : tag,
    document,
    isInline: way % 16 > 0,
    attributes: { ...(isList && { current: 'none' }), ...attributes },
  };
}
