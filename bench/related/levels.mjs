/**
 * How much a ranker gets to know of an article: what a feed usually carries, or the full text as well.
 * What it gives is all that a ranker ever sees: no picks, no truth.
 */
export const levels = [
  {
    name: 'excerpt only',
    view: ({ id, url, title, excerpt, tags, authors, date }) => ({
      ...{ id, url, title, tags, authors, date },
      excerpt,
      text: '',
    }),
  },
  {
    name: 'full text',
    view: ({ id, url, title, summary, excerpt, text, tags, authors, date }) => ({
      ...{ id, url, title, tags, authors, date },
      excerpt: summary || excerpt,
      text,
    }),
  },
];
