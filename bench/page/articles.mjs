// Articles to show, the same for every way to show them.

/** `count` articles, as properties take them. */
export const articlesOf = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    url: `https://blog.example/${index}/`,
    title: `What we learned from release number ${index}`,
    excerpt:
      'A release that nobody notices is the result of many small decisions, in an order that took us years to find.',
    image: { url: '/picture.svg', alt: 'A harbour in the morning' },
    authors: [{ name: 'Ana Meijer' }],
    published: new Date(Date.UTC(2026, 2, 14) - index * 86_400_000).toISOString().slice(0, 10),
  }));

/** The same articles with other titles. */
export const retitled = (articles, word) =>
  articles.map((article) => ({ ...article, title: `${word} ${article.title.toLowerCase()}` }));

/** `count` articles as a JSON Feed, whose addresses lead to `origin`. */
export const feedOf = (count, origin) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Blog',
  items: articlesOf(count).map(({ id, url, title, excerpt, image, authors, published }) => ({
    id,
    url,
    title,
    summary: excerpt,
    image: origin + image.url,
    authors,
    date_published: `${published}T08:00:00Z`,
    tags: [`topic ${id % 7}`, 'releases'],
  })),
});
