import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://api.storyblok.com/v2/cdn/stories?token=t&per_page=2';
const story = (content: object, more = {}) => ({
  id: 1,
  uuid: 'u',
  name: 'The name',
  slug: 'tom',
  full_slug: 'blog/tom',
  lang: 'default',
  first_published_at: '2024-03-10T10:00:00.000Z',
  published_at: '2024-05-01T10:00:00.000Z',
  tag_list: ['News'],
  content: { component: 'post', ...content },
  ...more,
});

describe('Storyblok', () => {
  it('reads a story, with a link from its path', () => {
    const json = {
      stories: [
        story({
          intro: 'Plain & simple',
          image: { fieldtype: 'asset', filename: 'https://a.storyblok.com/f/1/800x450/x/hero.jpg', alt: 'A hero' },
        }),
      ],
      cv: 1,
      rels: [],
      links: [],
    };
    expect(readFeed(json, base, { linkTemplate: 'https://blog.example/{full_slug}' })).to.deep.equal({
      format: 'storyblok',
      articles: [
        {
          id: '1',
          title: 'The name',
          url: 'https://blog.example/blog/tom',
          excerpt: 'Plain & simple',
          image: { url: 'https://a.storyblok.com/f/1/800x450/x/hero.jpg', alt: 'A hero' },
          published: '2024-03-10T10:00:00Z',
          tags: ['News'],
        },
      ],
    });
  });

  it('has no link without a template', () =>
    expect(readFeed({ story: story({}) }, base).articles[0]).not.to.have.property('url'));

  it('takes the title of the content, no picture from an empty asset, and the text of rich text', () => {
    const body = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Hello ' },
            { type: 'text', text: 'you', marks: [{ type: 'bold' }] },
          ],
        },
        { type: 'blok', attrs: { body: [{ component: 'image', alt: 'not text' }] } },
      ],
    };
    const { title, image, excerpt } = readFeed(
      { story: story({ headline: 'ignored', title: 'The title', image: { filename: '' }, body }) },
      base,
    ).articles[0]!;
    expect([title, image, excerpt]).to.deep.equal(['The title', undefined, 'Hello you']);
  });

  it('goes on after a full page only', () => {
    const stories = (count: number) => ({ stories: Array(count).fill(story({})), cv: 1 });
    expect(readFeed(stories(2), base).next).to.equal(`${base}&page=2`);
    expect(readFeed(stories(1), base).next).to.equal(undefined);
  });
});
