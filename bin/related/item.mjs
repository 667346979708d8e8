import { cutText } from '../../dist/data/excerpt.js';

/** Without what is not there. */
const filled = (object) => {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined && value?.length !== 0);
  return entries.length ? Object.fromEntries(entries) : undefined;
};

/** What a card shows of an article, as an item of JSON Feed. */
export const shortItem = ({ id, url, title, excerpt, image, authors, published, tags, language, readingMinutes }) => ({
  id,
  ...filled({
    url,
    title,
    summary: excerpt && cutText(excerpt, 160),
    image: image?.url,
    authors: authors?.map(({ name }) => ({ name })),
    date_published: published,
    tags: tags?.slice(0, 3),
    language,
    _zen: filled({ image: imageIn(image), reading_minutes: readingMinutes }),
  }),
});

/** All of an article but its text, as an item of JSON Feed. */
export const wholeItem = (article) => ({
  ...shortItem(article),
  ...filled({
    summary: article.excerpt,
    authors: article.authors,
    date_modified: article.modified,
    tags: article.tags,
    _zen: filled({ image: imageIn(article.image, true), reading_minutes: article.readingMinutes }),
  }),
});

const imageIn = ({ alt, width, height, srcset } = {}, isWhole = false) =>
  filled({ alt: alt || undefined, width, height, srcset: isWhole ? srcset : undefined });
