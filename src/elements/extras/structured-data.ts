import type { Article } from '../../data/article.js';

const article = ({ title, url, excerpt, image, authors, published, modified, language }: Article) => ({
  '@type': 'Article',
  headline: title,
  url,
  description: excerpt,
  image: image?.url,
  author: authors?.map(({ name, url }) => ({ '@type': 'Person', name, url })),
  datePublished: published,
  dateModified: modified,
  inLanguage: language,
});

/** Articles as schema.org says them: one `Article`, several as an `ItemList`. https://schema.org/ItemList */
export function structuredData(articles: readonly Article[]): object {
  const items = articles.map(article);
  return {
    '@context': 'https://schema.org',
    ...(items.length === 1
      ? items[0]
      : {
          '@type': 'ItemList',
          itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
        }),
  };
}

/**
 * Keeps a script with the articles' JSON-LD in an element's light DOM, where search engines look, in step with what is
 * shown; takes it away when nothing is. A script of data runs nothing, and no policy has anything to allow.
 */
export function keepStructuredData(element: HTMLElement, articles: readonly Article[] | undefined): void {
  const old = element.querySelector(':scope > script[data-zen]');
  if (!articles?.length) return old?.remove();
  // A text of a script is never read as markup, but `</script` would end it in a page that is saved.
  const text = JSON.stringify(structuredData(articles)).replaceAll('<', '\\u003c');
  if (old?.textContent === text) return;
  const script = element.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['zen'] = '';
  script.append(text);
  if (old) old.replaceWith(script);
  else element.append(script);
}
