import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '../../../src/data/feed-error.js';
import type { ReadOptions } from '../../../src/data/formats/format.js';
import { readFeed } from '../../../src/data/formats/index.js';
import { expectSound } from '../../sound-article.js';
import { recorded } from '../recorded.js';
import { samples, texts } from './samples.js';

// What fails is printed with its seed and path: give them to `fc.assert` to see it again.

const base = 'https://blog.example/feed.json';

const recordings = `directus-11.16-articles directus-11.16-articles-deep eleventy-3.1.8-feed eleventy-3.1.8-index
ghost-6.65-err-404 ghost-6.65-jsonld-no-feature-image ghost-6.65-jsonld-tom-jerrys-big-day-5
ghost-6.65-jsonld-with-custom-excerpt ghost-6.65-limit-all ghost-6.65-members-only ghost-6.65-pages ghost-6.65-post-slug
ghost-6.65-posts-fields ghost-6.65-posts-include ghost-6.65-posts-page2 ghost-6.65-settings ghost-6.65-tags
hugo-0.111.3-feed hugo-0.111.3-index jekyll-4.3.1-feed jekyll-4.3.1-search payload-3.90-posts-depth0
payload-3.90-posts-depth2 strapi-5.54-article strapi-5.54-articles-deep strapi-5.54-articles-nopopulate
strapi-5.54-articles-populate strapi-5.54-err-400 strapi-5.54-v4compat wordpress-6.1.9-posts-embed
wordpress-7.1.4-err-400-perpage wordpress-7.1.4-media wordpress-7.1.4-options-preflight wordpress-7.1.4-pages
wordpress-7.1.4-post wordpress-7.1.4-post-embed wordpress-7.1.4-post-password-given wordpress-7.1.4-posts-context-embed
wordpress-7.1.4-posts-embed wordpress-7.1.4-posts-envelope wordpress-7.1.4-posts-fields wordpress-7.1.4-root
wordpress-7.1.4-search`.split(/\s+/);

/** The JSON with lists of two items at most, so that a case is quick. */
const short = (json: unknown): unknown => {
  if (typeof json !== 'object' || !json) return json;
  if (Array.isArray(json)) return json.slice(0, 2).map(short);
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, short(value)]));
};

let deep: unknown = 'deep';
for (let level = 0; level < 1000; level++) deep = level % 2 ? [deep] : { title: 'deep', content: deep };

const fieldNames =
  `__proto__ constructor prototype toString valueOf hasOwnProperty length then items posts data id _id url
link title rendered content content_html excerpt summary description image media sizes formats width height srcset
authors author name avatar tags keywords date date_published published language type sys fields attributes relationships
included version status code message error errors result node body blocks children text root @graph @type @id headline
_embedded _links _zen related guid feed slug meta pagination`.split(/\s+/);

const strange = {
  ...Object.fromEntries(fieldNames.slice(1).map((name) => [name, 1])),
  ...(JSON.parse('{"toString":1,"valueOf":{},"constructor":{"prototype":1},"length":-1}') as object),
};
Object.defineProperty(strange, '__proto__', { value: { title: 'inherited' }, enumerable: true });

const nastyText = fc.oneof(
  fc.constantFrom(
    '',
    ' \n\t\u2028',
    'x'.repeat(30_000),
    'e' + '\u0301'.repeat(3000),
    '&amp;&lt;b&gt;&#0;&#x110000;&foo;&#x202e;&#128512;',
    '&amp;'.repeat(3000),
    '<script>alert(1)</script><img src=x onerror=alert(1)><!-- <p>',
    '<a "'.repeat(2000),
    '![['.repeat(2000),
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<b>x</b>',
    '//evil.example\\@good.example/,',
    'https://user:password@evil.example/',
    'http://',
    'https://a.example/%',
    `https://a.example/${'a'.repeat(3000)}`,
    '\ud800 lone \udfff',
    '\0\u0007\u001b[31m\u0085\u009f',
    '\u202eevil\u2066\u2069\u200f',
    '1280px',
    '0',
    '-1',
    '1e999',
    '0000-00-00 00:00:00',
    '2024-02-30T25:61:61Z',
    '275760-09-13',
    'Thu, 99 Foo 2024 12:00:00 +9999',
    'PT0M',
    'en_US_xx-invalid-language-tag',
    'i-default-',
    '{"version":"https://jsonfeed.org/version/1","items":[{"id":1}]}',
    '<p>The post x appeared first on y.',
    '[gallery ids="1,2"] {{x}} ${x} {% raw %}',
    '---\na: b\n---\n# x',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  // Surrogates without their other half too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
);

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nastyText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      1e308,
      Number.MIN_VALUE,
      2 ** 60,
      1e11,
      [],
      {},
      [[[[]]]],
      [null, [], {}, 'x', 1],
      [['a', ['b']], ['c']],
      Array.from({ length: 1100 }, (_, id) => ({ id, name: `n${id}`, url: `/${id}` })),
      strange,
      deep,
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

type Edit = {
  kind: 'replace' | 'remove' | 'rename' | 'copy' | 'wrap';
  at: number;
  from: number;
  name: string;
  value: unknown;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'copy', 'wrap'),
  at: fc.nat(),
  from: fc.nat(),
  name: fc.constantFrom(...fieldNames),
  value: nasty,
});

type Place = [container: Record<string, unknown>, key: string];

/** Every place in some JSON where a value stands. */
function placesIn(json: unknown): Place[] {
  const places: Place[] = [];
  const collect = (value: unknown, level: number) => {
    if (typeof value !== 'object' || !value || level > 20 || places.length > 2000) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      collect((value as Record<string, unknown>)[key], level + 1);
    }
  };
  collect(json, 0);
  return places;
}

// Setting `__proto__` would set the prototype.
const put = (container: object, key: string, value: unknown) =>
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });

function edited(json: unknown, edits: Edit[]): unknown {
  const around = { json };
  for (const { kind, at, from, name, value } of edits) {
    const places = placesIn(around);
    const [container, key] = places[at % places.length]!;
    const before = container[key];
    const [source, sourceKey] = places[from % places.length]!;
    if (kind === 'replace') put(container, key, copied(value));
    if (kind === 'wrap') put(container, key, [before, before]);
    // A copy, since JSON has no circles.
    if (kind === 'copy') put(container, key, copied(source[sourceKey]));
    if ((kind === 'remove' || kind === 'rename') && container !== around && !Array.isArray(container)) {
      delete container[key];
      if (kind === 'rename') put(container, name, before);
    }
  }
  return around.json;
}

/** As JSON; what is too deep for that is given as it is. */
function textOf(json: unknown): string | undefined {
  try {
    return JSON.stringify(json);
  } catch {
    return undefined;
  }
}

const copied = (json: unknown): unknown => {
  const text = textOf(json);
  return text === undefined ? json : (JSON.parse(text) as unknown);
};

function frozen(json: unknown): unknown {
  const waiting = [json];
  while (waiting.length) {
    const value = waiting.pop();
    if (typeof value !== 'object' || !value || Object.isFrozen(value)) continue;
    Object.freeze(value);
    waiting.push(...Object.values(value));
  }
  return json;
}

const path = fc.constantFrom(
  'title',
  'id',
  'url',
  'data',
  'items',
  'posts',
  'items.0',
  '0.title',
  'fields.title',
  'length',
  '__proto__',
  '__proto__.title',
  'constructor.name',
  'a..b',
  '',
);

const options: fc.Arbitrary<ReadOptions> = fc.record(
  {
    format: fc.constantFrom(
      ...'json-feed wordpress rss atom json-ld drupal contentful rss-to-json wordpress-com ghost storyblok sanity payload forem strapi directus generic none __proto__'.split(
        ' ',
      ),
    ),
    linkTemplate: fc.constantFrom(
      '/{id}',
      'https://site.example/{slug}',
      '{url}',
      '{title}',
      'javascript:{id}',
      'https://{title}/{fields.slug}',
      '{__proto__}{constructor.name}{length}',
    ),
    imageBase: fc.constantFrom('https://img.example/a', '/img/', '..', 'javascript:x', 'data:x', '\0', 'http://'),
    map: fc.record(
      {
        items: path,
        id: path,
        title: path,
        url: path,
        excerpt: path,
        image: path,
        alt: path,
        published: path,
        authors: path,
        tags: path,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

// Mostly none, as on most pages: a format that is named keeps all others from reading.
const readOptions = fc.oneof({ weight: 3, arbitrary: fc.constant<ReadOptions>({}) }, { weight: 2, arbitrary: options });

/** What reading gives, as text. Throws what is no {@link FeedError}. */
function outcome(json: unknown, options: ReadOptions): { text: string; articles: number } {
  try {
    const feed = readFeed(json, base, options);
    for (const article of feed.articles) expectSound(article);
    if (feed.next !== undefined && !/^https?:\/\//.test(feed.next)) throw new Error(`next is ${feed.next}`);
    return { text: JSON.stringify(feed), articles: feed.articles.length };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { text: `${error.code} ${error.status ?? ''} ${error.message}`, articles: 0 };
  }
}

const builtIn = [Object.prototype, Array.prototype, String.prototype, Object];
const namesOfBuiltIn = () => builtIn.map((object) => Reflect.ownKeys(object).map(String).join()).join('\n');
const untouched = namesOfBuiltIn();

/** Reads and holds the result against all that must be true of every result. Gives how many articles there were. */
function check(json: unknown, options: ReadOptions): number {
  const before = textOf(json);
  frozen(json);
  const { text, articles } = outcome(json, options);
  const given = (before ?? '') + JSON.stringify(options);
  for (const word of ['[object ', 'undefined', 'NaN'])
    if (before !== undefined && text.includes(word) && !given.includes(word)) throw new Error(`${word} in ${text}`);
  if (outcome(json, options).text !== text) throw new Error('the second reading gives something else');
  if (textOf(json) !== before) throw new Error('the JSON was changed');
  if (namesOfBuiltIn() !== untouched) throw new Error('what all objects inherit was changed');
  return articles;
}

describe('readFeed, whatever it is given', function () {
  this.timeout(60_000);

  const whole: string[] = [];
  before(async () => {
    for (const name of recordings) whole.push(JSON.stringify(short(await recorded(name))));
    for (const sample of samples) whole.push(JSON.stringify(sample));
  });

  it('reads recordings in which anything may stand anywhere', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(edit, { maxLength: 5 }), readOptions, (which, edits, options) => {
        if (check(edited(JSON.parse(whole[which % whole.length]!), edits), options)) read++;
      }),
      { numRuns: 6000, includeErrorInReport: true },
    );
    // Else the cases would say nothing.
    expect(read).to.be.above(2000);
  });

  it('reads any JSON', () => {
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        nasty,
        fc.dictionary(fc.constantFrom(...fieldNames), tie('json'), { maxKeys: 8 }),
        fc.array(tie('json'), { maxLength: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), readOptions, (json, options) => void check(copied(json), options)),
      { numRuns: 2000, includeErrorInReport: true },
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(nastyText, fc.array(nastyText, { maxLength: 4 }).map(String)),
        readOptions,
        (text, options) => void check(text, options),
      ),
      { numRuns: 1000, includeErrorInReport: true },
    );
  });

  it('reads RSS, Atom, HTML and nearly JSON in which anything may stand anywhere', () => {
    const splice = fc.record({ at: fc.nat(), drop: fc.nat({ max: 40 }), text: nastyText });
    const markup = fc.tuple(fc.constantFrom(...texts), fc.array(splice, { maxLength: 5 })).map(([text, splices]) =>
      splices.reduce((text, { at, drop, text: more }) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + more + text.slice(start + drop);
      }, text),
    );
    let read = 0;
    fc.assert(
      fc.property(markup, readOptions, (text, options) => {
        if (check(text, options)) read++;
      }),
      { numRuns: 2000, includeErrorInReport: true },
    );
    expect(read).to.be.above(300);
  });
});
