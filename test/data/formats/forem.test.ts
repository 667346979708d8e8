import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://dev.to/api/articles?username=ana&per_page=2';
const article = {
  type_of: 'article',
  id: 42,
  title: 'Tom & Jerry <em>',
  description: 'Plain & simple...',
  readable_publish_date: 'Mar 10',
  slug: 'tom-1a2b',
  url: 'https://dev.to/ana/tom-1a2b',
  canonical_url: 'https://blog.example/tom',
  cover_image: 'https://media2.dev.to/cover.jpg',
  social_image: 'https://media2.dev.to/social.jpg',
  published_timestamp: '2024-03-10T10:00:00Z',
  reading_time_minutes: 4,
  tag_list: ['webdev', 'lit'],
  tags: 'webdev, lit',
  user: { name: 'Ana Meijer', username: 'ana', profile_image: 'https://media2.dev.to/ana.jpg' },
};

describe('Forem', () => {
  it('reads an article of a list', () =>
    expect(readFeed([article], base)).to.deep.equal({
      format: 'forem',
      articles: [
        {
          id: '42',
          title: 'Tom & Jerry <em>',
          url: 'https://dev.to/ana/tom-1a2b',
          excerpt: 'Plain & simple...',
          image: { url: 'https://media2.dev.to/cover.jpg', alt: '' },
          authors: [{ name: 'Ana Meijer', avatar: 'https://media2.dev.to/ana.jpg' }],
          published: '2024-03-10T10:00:00Z',
          tags: ['webdev', 'lit'],
          readingMinutes: 4,
        },
      ],
    }));

  it('reads a single article, whose tags have changed their types', () => {
    const single = {
      ...article,
      tag_list: 'webdev, lit',
      tags: ['webdev', 'lit'],
      cover_image: null,
      body_html: '<p>x</p>',
    };
    const { tags, image } = readFeed(single, base).articles[0]!;
    expect([tags, image?.url]).to.deep.equal([['webdev', 'lit'], 'https://media2.dev.to/social.jpg']);
  });

  it('goes on after a full page only', () => {
    expect(readFeed([article, { ...article, id: 43 }], base).next).to.equal(`${base}&page=2`);
    expect(readFeed([article], base).next).to.equal(undefined);
  });

  it('refuses the message of its rate limit', () =>
    expect(() => readFeed({ error: 'Rate limit reached, try again in 30 seconds', status: 429 }, base))
      .to.throw(/Rate limit/)
      .with.property('status', 429));
});
