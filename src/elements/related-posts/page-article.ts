import type { Article } from '../../data/article.js';

/** What stands in a text without being part of it. */
const aside = 'nav, aside, header, footer, form, dialog, [hidden], [aria-hidden="true"]';

/**
 * What a page says of itself, as an article that no feed has: for comparing with others, on the page alone.
 * @param list The widget that asks, whose own text does not count.
 */
export function pageArticle(list: Element, language: string): Article {
  const page = list.ownerDocument;
  const meta = (name: string) =>
    page.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)?.content;
  const main = page.querySelector('article, main, [role="main"]') ?? page.body;
  const text = (selectors: string) =>
    [...main.querySelectorAll(selectors)]
      .filter((element) => !list.contains(element) && !element.closest(aside))
      .map(({ textContent }) => textContent.replace(/[<&]/g, ' '))
      .join(' ');
  return {
    id: page.URL,
    url: page.URL,
    title: meta('og:title') ?? page.querySelector('h1')?.textContent ?? page.title,
    excerpt: `${meta('description') ?? meta('og:description')} ${text('h1, h2, h3')}`,
    html: text('p, li, td, dd, pre') || main.textContent,
    language,
  };
}
