import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/data/formats/index.js';

const base = 'https://public-api.wordpress.com/rest/v1.1/sites/blog.example/posts/';
const post = {
  ID: 7,
  URL: 'https://blog.example/tom/',
  title: 'Tom &amp; Jerry&#8217;s day',
  excerpt: '<p>Plain &amp; simple</p>\n',
  content: '<p>All of it</p>',
  date: '2024-03-10T10:00:00+01:00',
  modified: '2024-03-11T10:00:00+01:00',
  status: 'publish',
  password: '',
  featured_image: 'https://blog.files.wordpress.com/hero.jpg',
  post_thumbnail: { ID: 1, URL: 'https://blog.files.wordpress.com/hero.jpg', width: 800, height: 450 },
  author: { name: 'Ana Meijer', avatar_URL: 'https://gravatar.com/ana', profile_URL: 'https://gravatar.com/ana-page' },
  tags: { 'R&D': { name: 'R&D' } },
  categories: { News: { name: 'News' }, Uncategorized: {} },
};

describe('WordPress.com', () => {
  it('reads a post', () =>
    expect(readFeed({ found: 1, posts: [post] }, base)).to.deep.equal({
      format: 'wordpress-com',
      articles: [
        {
          id: '7',
          title: 'Tom & Jerry’s day',
          url: 'https://blog.example/tom/',
          excerpt: 'Plain & simple',
          html: '<p>All of it</p>',
          image: { url: 'https://blog.files.wordpress.com/hero.jpg', alt: '', width: 800, height: 450 },
          authors: [{ name: 'Ana Meijer', url: 'https://gravatar.com/ana-page', avatar: 'https://gravatar.com/ana' }],
          published: '2024-03-10T10:00:00+01:00',
          modified: '2024-03-11T10:00:00+01:00',
          tags: ['R&D', 'News'],
        },
      ],
    }));

  it('tells nothing of a post with a password but its title', () => {
    const [article] = readFeed({ found: 1, posts: [{ ...post, password: 'x' }] }, base).articles;
    expect(article).to.have.property('title', 'Tom & Jerry’s day');
    expect(article).not.to.have.any.keys('excerpt', 'html');
  });

  it('reads an empty answer and a single post, and names the next page', () => {
    expect(readFeed({ found: 0, posts: [] }, base).articles).to.deep.equal([]);
    expect(readFeed(post, base).articles.length).to.equal(1);
    expect(readFeed({ found: 9, posts: [post], meta: { next_page: 'value=1&id=2' } }, base).next).to.equal(
      `${base}?page_handle=value%3D1%26id%3D2`,
    );
  });
});
