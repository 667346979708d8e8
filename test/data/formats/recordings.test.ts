import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/data/article.js';
import { FeedError } from '../../../src/data/feed-error.js';
import { readFeed } from '../../../src/data/formats/index.js';

/** Which host a server's recordings came from. */
const hosts: Record<string, string> = {
  directus: 'http://127.0.0.1:8055',
  ghost: 'http://127.0.0.1:2368',
  payload: 'http://127.0.0.1:3300',
  strapi: 'http://127.0.0.1:1337',
  'wordpress-6': 'http://127.0.0.1:8061',
  'wordpress-7': 'http://127.0.0.1:8071',
};

/**
 * By recording, how it is read: the format, how many articles, and of the first and the oddest one the identifier, the
 * start of the title, the address, the first author, the date, the picture and the tags; or the code and the status of
 * its error.
 */
const table: [name: string, outcome: string, count?: number, first?: string, oddest?: string][] = [
  [
    'directus-11.16-articles-deep',
    'directus',
    2,
    '1 | Tom & Jerry\'s "Big" Day — <em>more</em> &amp; | - | Ana "Bee" & Co | 2024-03-10T10:00:00Z | http://127.0.0.1:8055/assets/83ae3498-341e-43fc-860b-06fbd39e8e62 | a, b',
    '2 | No image | - | - | 2026-11-22T22:38:43Z | - | -',
  ],
  [
    'directus-11.16-articles',
    'directus',
    3,
    '1 | Tom & Jerry\'s "Big" Day — <em>more</em> &amp; | - | - | 2024-03-10T10:00:00Z | http://127.0.0.1:8055/assets/83ae3498-341e-43fc-860b-06fbd39e8e62 | a, b',
    '3 | مرحبا | - | - | 2026-11-22T22:38:43Z | http://127.0.0.1:8055/assets/769393c8-7779-49c1-9dff-0184ec38912d | -',
  ],
  ['directus-11.16-err-403', 'http'],
  [
    'eleventy-3.1.8-feed',
    'json-feed',
    6,
    'https://eleventy.example.test/posts/long/ | A very long title A very long title A very long title A very | https://eleventy.example.test/posts/long/ | Ana | 2024-03-15T10:00:00Z | - | -',
    'https://eleventy.example.test/posts/tom-jerry/ | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> | https://eleventy.example.test/posts/tom-jerry/ | Ana | 2024-03-10T04:30:00Z | - | -',
  ],
  [
    'eleventy-3.1.8-index',
    'generic',
    6,
    'https://site.example/posts/tom-jerry/ | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> | https://site.example/posts/tom-jerry/ | Ana "Bee" & Co | 2024-03-10T04:30:00Z | https://site.example/img/wide.jpg | R&D, c++',
    'https://site.example/posts/long/ | A very long title A very long title A very long title A very | https://site.example/posts/long/ | Ana | 2024-03-15T10:00:00Z | - | a, b',
  ],
  ['ghost-6.65-err-404', 'http'],
  ['ghost-6.65-err-badkey', 'http'],
  ['ghost-6.65-err-filter', 'http'],
  ['ghost-6.65-err-nokey', 'http'],
  [
    'ghost-6.65-jsonld-no-feature-image',
    'json-ld',
    1,
    'http://127.0.0.1:2368/no-feature-image/ | No feature image | http://127.0.0.1:2368/no-feature-image/ | Ana "Bee" O’Neill & Co | 2024-03-11T10:00:00Z | - | Tech',
  ],
  [
    'ghost-6.65-jsonld-scripts-script-alert',
    'json-ld',
    1,
    'http://127.0.0.1:2368/scripts-script-alert-1-script/ | Scripts <script>alert(1)</script> | http://127.0.0.1:2368/scripts-script-alert-1-script/ | Ana "Bee" O’Neill & Co | 2024-03-17T10:00:00Z | - | -',
  ],
  [
    'ghost-6.65-jsonld-tom-jerrys-big-day-5',
    'json-ld',
    1,
    'http://127.0.0.1:2368/tom-jerrys-big-day-5-6-em-more-em-amp-copy/ | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; &copy | http://127.0.0.1:2368/tom-jerrys-big-day-5-6-em-more-em-amp-copy/ | Ana "Bee" O’Neill & Co | 2024-03-10T10:00:00Z | http://127.0.0.1:2368/content/images/size/w1200/2026/11/wide-hero.jpg | News & Views, R&D',
  ],
  [
    'ghost-6.65-jsonld-with-custom-excerpt',
    'json-ld',
    1,
    'http://127.0.0.1:2368/with-custom-excerpt/ | Meta title | http://127.0.0.1:2368/with-custom-excerpt/ | Ana "Bee" O’Neill & Co | 2024-03-12T10:00:00Z | http://127.0.0.1:2368/content/images/size/w1200/2026/11/wide-hero.jpg | -',
  ],
  [
    'ghost-6.65-limit-all',
    'ghost',
    15,
    '6b036778df78a03cc0d0ec4e |  | - | - | - | - | -',
    '6b03679fdf78a03cc0d0eeca |  | - | - | - | - | -',
  ],
  [
    'ghost-6.65-members-only',
    'ghost',
    1,
    '6b0367a0df78a03cc0d0ef09 | Members only | http://127.0.0.1:2368/members-only/ | - | 2024-03-20T10:00:00+00:00 | http://127.0.0.1:2368/content/images/2026/11/wide-hero.jpg | -',
  ],
  [
    'ghost-6.65-no-origin',
    'ghost',
    1,
    '6b036778df78a03cc0d0ec4e | Coming soon | http://127.0.0.1:2368/coming-soon/ | - | 2026-11-22T22:06:48+00:00 | https://static.ghost.org/v4.0.0/images/feature-image.jpg | -',
  ],
  ['ghost-6.65-no-slash-redirect', 'not-json'],
  ['ghost-6.65-page-beyond', 'ghost', 0],
  [
    'ghost-6.65-pages',
    'ghost',
    1,
    '6b036779df78a03cc0d0ec50 | About this site | http://127.0.0.1:2368/about/ | - | 2026-11-22T22:06:49+00:00 | - | -',
  ],
  [
    'ghost-6.65-post-slug',
    'ghost',
    1,
    '6b0367a0df78a03cc0d0eed8 | No feature image | http://127.0.0.1:2368/no-feature-image/ | Ana "Bee" O’Neill & Co | 2024-03-11T10:00:00+00:00 | - | Tech',
  ],
  [
    'ghost-6.65-posts-fields',
    'ghost',
    3,
    'http://127.0.0.1:2368/coming-soon/ | Coming soon | http://127.0.0.1:2368/coming-soon/ | - | 2026-11-22T22:06:48+00:00 | https://static.ghost.org/v4.0.0/images/feature-image.jpg | -',
    'http://127.0.0.1:2368/relative-links/ | Relative links | http://127.0.0.1:2368/relative-links/ | - | 2024-03-24T10:00:00+00:00 | - | -',
  ],
  [
    'ghost-6.65-posts-formats',
    'ghost',
    2,
    '6b036778df78a03cc0d0ec4e | Coming soon | http://127.0.0.1:2368/coming-soon/ | - | 2026-11-22T22:06:48+00:00 | https://static.ghost.org/v4.0.0/images/feature-image.jpg | -',
    '6b0367a1df78a03cc0d0ef1d | Long read | http://127.0.0.1:2368/long-read/ | - | 2024-03-25T10:00:00+00:00 | http://127.0.0.1:2368/content/images/2026/11/wide-hero.jpg | -',
  ],
  [
    'ghost-6.65-posts-include',
    'ghost',
    15,
    '6b036778df78a03cc0d0ec4e | Coming soon | http://127.0.0.1:2368/coming-soon/ | Ana "Bee" O’Neill & Co | 2026-11-22T22:06:48+00:00 | https://static.ghost.org/v4.0.0/images/feature-image.jpg | News',
    '6b03679fdf78a03cc0d0eeca | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; &copy | http://127.0.0.1:2368/tom-jerrys-big-day-5-6-em-more-em-amp-copy/ | Ana "Bee" O’Neill & Co | 2024-03-10T10:00:00+00:00 | http://127.0.0.1:2368/content/images/2026/11/wide-hero.jpg | News & Views, R&D',
  ],
  [
    'ghost-6.65-posts-page2',
    'ghost',
    3,
    '6b0367a1df78a03cc0d0ef0d | Paid only | http://127.0.0.1:2368/paid-only/ | Ana "Bee" O’Neill & Co | 2024-03-21T10:00:00+00:00 | - | -',
    '6b0367a0df78a03cc0d0ef05 | Empty body | http://127.0.0.1:2368/empty-body/ | Ana "Bee" O’Neill & Co | 2024-03-19T10:00:00+00:00 | - | -',
  ],
  [
    'ghost-6.65-posts',
    'ghost',
    5,
    '6b036778df78a03cc0d0ec4e | Coming soon | http://127.0.0.1:2368/coming-soon/ | - | 2026-11-22T22:06:48+00:00 | https://static.ghost.org/v4.0.0/images/feature-image.jpg | -',
    '6b0367a0df78a03cc0d0ef09 | Members only | http://127.0.0.1:2368/members-only/ | - | 2024-03-20T10:00:00+00:00 | http://127.0.0.1:2368/content/images/2026/11/wide-hero.jpg | -',
  ],
  ['ghost-6.65-preflight', 'not-json'],
  ['ghost-6.65-settings', 'unknown-format'],
  ['ghost-6.65-tags', 'unknown-format'],
  [
    'hugo-0.111.3-feed',
    'json-feed',
    6,
    'https://hugo.example.test/sub/posts/long/ | A very long title A very long title A very long title A very | https://hugo.example.test/sub/posts/long/ | Ana | 2024-03-15T10:00:00Z | - | a, b',
    'https://hugo.example.test/sub/posts/tom-jerry/ | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> | https://hugo.example.test/sub/posts/tom-jerry/ | Ana "Bee" & Co | 2024-03-10T10:00:00+05:30 | https://hugo.example.test/img/wide.jpg | R&D, c++',
  ],
  [
    'hugo-0.111.3-index',
    'generic',
    6,
    'https://hugo.example.test/sub/posts/long/ | A very long title A very long title A very long title A very | https://hugo.example.test/sub/posts/long/ | Ana | 2024-03-15 | - | a, b',
    'https://hugo.example.test/sub/posts/tom-jerry/ | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> | https://hugo.example.test/sub/posts/tom-jerry/ | Ana "Bee" & Co | 2024-03-10 | https://site.example/img/wide.jpg | R&D, c++',
  ],
  [
    'jekyll-4.3.1-feed',
    'json-feed',
    6,
    'https://jekyll.example.test/blog/2024/03/15/long.html | A very long title A very long title A very long title A very | https://jekyll.example.test/blog/2024/03/15/long.html | Ana | 2024-03-15T10:00:00+00:00 | - | a, b',
    'https://jekyll.example.test/blog/2024/03/10/tom-jerry.html | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> | https://jekyll.example.test/blog/2024/03/10/tom-jerry.html | Ana "Bee" & Co | 2024-03-10T04:30:00+00:00 | https://site.example/img/wide.jpg | R&D, c++',
  ],
  [
    'jekyll-4.3.1-search',
    'generic',
    6,
    'https://site.example/blog/2024/03/15/long.html | A very long title A very long title A very long title A very | https://site.example/blog/2024/03/15/long.html | - | 2024-03-15T10:00:00+00:00 | - | a, b',
    'https://site.example/blog/2024/03/10/tom-jerry.html | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> | https://site.example/blog/2024/03/10/tom-jerry.html | - | 2024-03-10T04:30:00+00:00 | - | R&D, c++',
  ],
  [
    'payload-3.90-posts-depth0',
    'payload',
    3,
    '11 | Filler 5 | - | - | 2024-03-10T10:00:00Z | - | -',
    '9 | Filler 3 | - | - | 2024-03-10T10:00:00Z | - | -',
  ],
  [
    'payload-3.90-posts-depth2',
    'payload',
    3,
    '1 | Tom & Jerry\'s "Big" Day — <em>more</em> &amp; | - | Ana "Bee" & Co | 2024-03-10T10:00:00Z | http://127.0.0.1:3300/api/media/file/wide-hero.jpg | News & Views',
    '3 | مرحبا بالعالم | - | موسى | 2024-03-10T10:00:00Z | http://127.0.0.1:3300/api/media/file/portrait.jpg | -',
  ],
  [
    'strapi-5.54-article',
    'strapi',
    1,
    '15 | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; | - | David Doe | 2026-11-22T22:20:45Z | http://127.0.0.1:1337/uploads/daviddoe_strapi_4c61316e2d.jpeg | news',
  ],
  [
    'strapi-5.54-articles-deep',
    'strapi',
    3,
    "10 | The internet's Own boy | - | David Doe | 2026-11-22T22:20:44Z | http://127.0.0.1:1337/uploads/the_internet_s_own_boy_43b84efb73.jpeg | story",
    '12 | A bug is becoming a meme on the internet | - | Sarah Baker | 2026-11-22T22:20:44Z | http://127.0.0.1:1337/uploads/a_bug_is_becoming_a_meme_on_the_internet_2eb8ef1b9a.jpeg | tech',
  ],
  [
    'strapi-5.54-articles-nopopulate',
    'strapi',
    3,
    '13 | Beautiful picture | - | - | 2026-11-22T22:20:45Z | - | -',
    '15 | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; | - | - | 2026-11-22T22:20:45Z | - | -',
  ],
  [
    'strapi-5.54-articles-populate',
    'strapi',
    8,
    "10 | The internet's Own boy | - | David Doe | 2026-11-22T22:20:44Z | http://127.0.0.1:1337/uploads/the_internet_s_own_boy_43b84efb73.jpeg | story",
    '15 | Tom & Jerry\'s "Big" Day — 5 < 6 && <em>more</em> &amp; | - | David Doe | 2026-11-22T22:20:45Z | http://127.0.0.1:1337/uploads/daviddoe_strapi_4c61316e2d.jpeg | news',
  ],
  ['strapi-5.54-err-400-cachebuster', 'http', 400],
  ['strapi-5.54-err-400', 'http', 400],
  ['strapi-5.54-err-403', 'http', 403],
  ['strapi-5.54-err-404', 'http', 404],
  ['strapi-5.54-preflight', 'not-json'],
  [
    'strapi-5.54-v4compat',
    'strapi',
    2,
    "10 | The internet's Own boy | - | David Doe | 2026-11-22T22:20:44Z | http://127.0.0.1:1337/uploads/the_internet_s_own_boy_43b84efb73.jpeg | story",
    '11 | This shrimp is awesome | - | David Doe | 2026-11-22T22:20:44Z | http://127.0.0.1:1337/uploads/this_shrimp_is_awesome_eaa3e9081f.jpeg | nature',
  ],
  [
    'wordpress-6.1.9-posts-embed',
    'wordpress',
    20,
    '1 | Hello world! | http://127.0.0.1:8061/2026/11/hello-world/ | admin | 2026-11-22T22:00:15+00:00 | - | -',
    '22 | Featured media was deleted | http://127.0.0.1:8061/2024/03/featured-media-was-deleted/ | admin | 2024-03-23T10:00:00+05:30 | - | -',
  ],
  ['wordpress-7.1.4-empty-list', 'wordpress', 0],
  ['wordpress-7.1.4-err-400-page', 'http', 400],
  ['wordpress-7.1.4-err-400-perpage', 'http', 400],
  ['wordpress-7.1.4-err-401-private', 'http', 400],
  ['wordpress-7.1.4-err-404-post', 'http', 404],
  ['wordpress-7.1.4-err-404-route', 'http', 404],
  [
    'wordpress-7.1.4-jsonp',
    'wordpress',
    1,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | - | 2026-11-22T22:00:21+00:00 | - | -',
  ],
  ['wordpress-7.1.4-maintenance-503-acceptjson', 'http', 503],
  ['wordpress-7.1.4-maintenance-503', 'not-json'],
  ['wordpress-7.1.4-media', 'unknown-format'],
  ['wordpress-7.1.4-oembed', 'http', 404],
  ['wordpress-7.1.4-options-preflight', 'unknown-format'],
  [
    'wordpress-7.1.4-origin-null',
    'wordpress',
    1,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | - | 2026-11-22T22:00:21+00:00 | - | -',
  ],
  [
    'wordpress-7.1.4-pages',
    'wordpress',
    2,
    '31 | About & Contact | http://127.0.0.1:8071/about-contact/ | admin | 2026-11-23T03:30:25+05:30 | - | -',
    '2 | Sample Page | http://127.0.0.1:8071/sample-page/ | admin | 2026-11-22T22:00:21+00:00 | - | -',
  ],
  [
    'wordpress-7.1.4-post-embed',
    'wordpress',
    1,
    '9 | Tom & Jerry’s “Big” Day — 5 < 6 && more & © | http://127.0.0.1:8071/2024/03/tom/ | Ana "Bee" O’Neill & Co | 2024-03-10T10:00:00+05:30 | http://127.0.0.1:8071/wp-content/uploads/2026/11/wide-hero-scaled.jpg | Child of Tech, News & Views, Tech, "quoted", c++, R&D',
  ],
  [
    'wordpress-7.1.4-post-password-given',
    'wordpress',
    1,
    '18 | Password protected: secret plans | http://127.0.0.1:8071/2024/03/password-protected-secret-plans/ | admin | 2024-03-19T10:00:00+05:30 | http://127.0.0.1:8071/wp-content/uploads/2026/11/wide-hero-scaled.jpg | -',
  ],
  [
    'wordpress-7.1.4-post-password',
    'wordpress',
    1,
    '18 | Password protected: secret plans | http://127.0.0.1:8071/2024/03/password-protected-secret-plans/ | admin | 2024-03-19T10:00:00+05:30 | http://127.0.0.1:8071/wp-content/uploads/2026/11/wide-hero-scaled.jpg | -',
  ],
  [
    'wordpress-7.1.4-post',
    'wordpress',
    1,
    '9 | Tom & Jerry’s “Big” Day — 5 < 6 && more & © | http://127.0.0.1:8071/2024/03/tom/ | - | 2024-03-10T10:00:00+05:30 | - | -',
  ],
  [
    'wordpress-7.1.4-posts-context-embed',
    'wordpress',
    3,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | - | 2026-11-22T22:00:21 | - | -',
    '25 | Relative links and images | http://127.0.0.1:8071/2024/03/relative-links-and-images/ | - | 2024-03-26T10:00:00 | - | -',
  ],
  [
    'wordpress-7.1.4-posts-embed',
    'wordpress',
    20,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | admin | 2026-11-22T22:00:21+00:00 | - | -',
    '29 | Zero date | http://127.0.0.1:8071/0000/00/zero-date/ | admin | - | - | -',
  ],
  [
    'wordpress-7.1.4-posts-envelope',
    'wordpress',
    2,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | - | 2026-11-22T22:00:21+00:00 | - | -',
    '30 | Bidi override zero​width and nbsp soft­hyphen | http://127.0.0.1:8071/2024/03/bidi-override-zerowidth-and-nbsp-softhyphen/ | - | 2024-03-31T10:00:00+05:30 | - | -',
  ],
  [
    'wordpress-7.1.4-posts-fields',
    'wordpress',
    4,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | admin | 2026-11-22T22:00:21Z | - | -',
    '24 | Read more split & blocks | http://127.0.0.1:8071/2024/03/read-more-split-blocks/ | admin | 2024-03-25T04:30:00Z | http://127.0.0.1:8071/wp-content/uploads/2026/11/wide-hero-scaled.jpg | -',
  ],
  [
    'wordpress-7.1.4-posts-page2of7',
    'wordpress',
    3,
    '24 | Read more split & blocks | http://127.0.0.1:8071/2024/03/read-more-split-blocks/ | admin | 2024-03-25T10:00:00+05:30 | http://127.0.0.1:8071/wp-content/uploads/2026/11/wide-hero-scaled.jpg | -',
    '22 | Featured media was deleted | http://127.0.0.1:8071/2024/03/featured-media-was-deleted/ | admin | 2024-03-23T10:00:00+05:30 | - | -',
  ],
  [
    'wordpress-7.1.4-posts',
    'wordpress',
    20,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | - | 2026-11-22T22:00:21+00:00 | - | -',
    '18 | Password protected: secret plans | http://127.0.0.1:8071/2024/03/password-protected-secret-plans/ | - | 2024-03-19T10:00:00+05:30 | - | -',
  ],
  [
    'wordpress-7.1.4-restroute',
    'wordpress',
    1,
    '1 | Hello world! | http://127.0.0.1:8071/2026/11/hello-world/ | - | 2026-11-22T22:00:21+00:00 | - | -',
  ],
  ['wordpress-7.1.4-root', 'unknown-format'],
  [
    'wordpress-7.1.4-search',
    'wordpress',
    3,
    '26 | Sticky old post | http://127.0.0.1:8071/2020/01/sticky-old-post/ | - | 2020-01-01T00:30:00 | - | -',
  ],
];

const line = ({ id, title, url, authors, published, image, tags }: Article) =>
  [id, title.slice(0, 60), url, authors?.[0]?.name, published, image?.url, tags?.join(', ')]
    .map((value) => value ?? '-')
    .join(' | ');

/** JSON, or the text itself where it is none, as a request gives it. */
async function answerOf(name: string): Promise<unknown> {
  const text = await (await fetch(new URL(`../../fixtures/recorded/${name}.json`, import.meta.url))).text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

describe('the recorded answers', () => {
  for (const [name, outcome, count, first, oddest] of table)
    it(`${name} gives ${outcome}`, async () => {
      const host = Object.entries(hosts).find(([start]) => name.startsWith(start))?.[1] ?? 'https://site.example';
      const json = await answerOf(name);
      try {
        const { format, articles } = readFeed(json, `${host}/feed.json`);
        expect([format, articles.length]).to.deep.equal([outcome, count]);
        expect(articles.slice(0, 1).map(line)).to.deep.equal(first === undefined ? [] : [first]);
        if (oddest !== undefined) expect(articles.map(line)).to.include(oddest);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        expect([error.code, error.status]).to.deep.equal([outcome, count]);
      }
    });
});
