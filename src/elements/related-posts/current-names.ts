/**
 * The names under which a feed may have the article that the reader is on, the surest first: the one that the list is
 * given, else the page's canonical link, its `og:url`, its location.
 */
export const currentNames = ({ current, ownerDocument: page }: Element & { current?: string }): string[] =>
  current
    ? [current]
    : [
        page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href,
        page.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content,
        page.URL,
      ].filter((name) => name !== undefined);

/** The addresses of the articles that the page around an element describes in JSON-LD: https://schema.org/Article */
export const namesInJsonLd = ({ ownerDocument: page }: Element): string[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(({ textContent }) => articlesIn(textContent))
    .flatMap(({ url, mainEntityOfPage }) => [url, mainEntityOfPage?.['@id'] ?? mainEntityOfPage])
    .filter((url) => typeof url === 'string');

// eslint-disable-next-line typescript/no-explicit-any -- Whatever the page has there.
function articlesIn(json: string): any[] {
  try {
    return [JSON.parse(json)]
      .flat()
      .flatMap((node) => node?.['@graph'] ?? node)
      .filter((node) => /Article|Posting/.test(node?.['@type']));
  } catch {
    return [];
  }
}
