/**
 * The addresses under which a page may be known in a feed, the surest first: its canonical link, its `og:url`, its
 * location. A page can lack any of them.
 */
export const pageUrls = (page: Document): (string | undefined)[] => [
  page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href,
  page.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content,
  page.location?.href,
];
