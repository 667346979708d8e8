// The blog's own pages, so that every link in a feed leads somewhere.
import { html, type Answer } from './answer.ts';
import { articles, authors, slugOf, tags, type BlogArticle } from './articles.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const direction = (language: string): string => (language === 'ar' ? 'rtl' : 'ltr');
const day = (article: BlogArticle): string =>
  new Date(article.published).toLocaleDateString(article.language === 'en' ? 'en-GB' : article.language, {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  });

const style = `
  :root { color-scheme: light dark; --accent: light-dark(#b8431d, #ff9d73); --line: light-dark(#e4ddcf, #343b58); }
  * { box-sizing: border-box; }
  body { margin: 0; background: light-dark(#fdfbf6, #141a31); color: light-dark(#1b2340, #e9ebf5);
    font: 1.125rem/1.65 system-ui, sans-serif; }
  a { color: var(--accent); }
  header, main, footer { max-width: 44rem; margin: auto; padding: 1.5rem 1.25rem; }
  header { display: flex; gap: 1.5rem; border-bottom: 1px solid var(--line); }
  header a { color: inherit; text-decoration: none; font-weight: 700; }
  h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.15; text-wrap: balance; margin: 1rem 0; }
  h2 { margin: 2em 0 0.4em; line-height: 1.25; }
  p { margin: 0 0 1em; }
  img { display: block; width: 100%; height: auto; border-radius: 0.5rem; margin: 1.5rem 0; }
  .byline { color: light-dark(#5a617c, #a9b0cb); font-size: 1rem; }
  nav { margin-top: 3rem; }
  .list { list-style: none; padding: 0; }
  .list li { padding: 1rem 0; border-top: 1px solid var(--line); }
  .list a { font-weight: 700; }
  footer { border-top: 1px solid var(--line); font-size: 1rem; }`;

interface Page {
  origin: string;
  path: string;
  title: string;
  body: string;
  language?: string;
  description?: string;
}

const page = ({ origin, path, title, body, language = 'en', description }: Page): Answer =>
  html(`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ZEN Software</title>
${description ? `<meta name="description" content="${escape(description)}">\n` : ''}<link rel="canonical" href="${origin}${path}">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/feed+json" href="/feed.json">
<style>${style}
</style>
<header lang="en" dir="ltr"><a href="/blog/">ZEN Software blog</a></header>
<main>
${body}
</main>
<footer lang="en" dir="ltr">ZEN Software is an invented agency; its blog is part of a demo.</footer>
</html>
`);

const path = (article: BlogArticle): string => `/blog/${article.slug}/`;

const list = (chosen: BlogArticle[]): string =>
  `<ul class="list">\n${chosen
    .map(
      (article) =>
        `<li lang="${article.language}" dir="${direction(article.language)}"><a href="${path(article)}">${escape(article.title)}</a><br>` +
        `<span class="byline">${day(article)}</span></li>`,
    )
    .join('\n')}\n</ul>`;

function articlePage(origin: string, article: BlogArticle): Answer {
  const by = article.authors.map(({ slug, name }) => `<a href="/blog/authors/${slug}/">${name}</a>`).join(', ');
  const picks = article.related.flatMap((slug) => articles.filter((other) => other.slug === slug));
  return page({
    origin,
    path: path(article),
    title: article.title,
    ...(article.summary && { description: article.summary }),
    language: article.language,
    body: `<article>
<h1>${escape(article.title)}</h1>
<p class="byline">${by} · <time datetime="${article.published}">${day(article)}</time></p>
${article.picture ? `<img src="/pictures/${article.slug}.webp" width="1200" height="675" alt="${escape(article.picture.alt)}">\n` : ''}${article.html}
<p class="byline">${article.tags.map((name) => `<a href="/blog/tags/${encodeURIComponent(slugOf(name))}/">${escape(name)}</a>`).join(' · ')}</p>
</article>
<nav aria-label="Related">${list(picks)}</nav>`,
  });
}

/** The page at an address of the blog, if there is one. */
export function blogPage(origin: string, pathname: string): Answer | undefined {
  const [, first, second] = /^\/(?:blog|contact)\/(?:([^/]+)\/)?(?:([^/]+)\/)?$/.exec(pathname) ?? [undefined];
  if (pathname === '/blog/') {
    return page({ origin, path: pathname, title: 'Blog', body: `<h1>Blog</h1>\n${list(articles)}` });
  }
  if (pathname === '/contact/') {
    return page({
      origin,
      path: pathname,
      title: 'Contact',
      body: '<h1>Talk to us</h1>\n<p>Write to <a href="mailto:hello@zen.example">hello@zen.example</a> and tell us about last Tuesday.</p>',
    });
  }
  if (second && first === 'authors') {
    const author = authors.find(({ slug }) => slug === second);
    const written = articles.filter((article) => article.authors.includes(author!));
    return (
      author &&
      page({
        origin,
        path: pathname,
        title: author.name,
        body: `<h1>${author.name}</h1>\n<p>${author.role}</p>\n${list(written)}`,
      })
    );
  }
  if (second && first === 'tags') {
    const tag = tags.find((name) => slugOf(name) === second);
    const tagged = articles.filter((article) => article.tags.includes(tag!));
    return tag
      ? page({ origin, path: pathname, title: tag, body: `<h1>${escape(tag)}</h1>\n${list(tagged)}` })
      : undefined;
  }
  const article = second ? undefined : articles.find(({ slug }) => slug === first);
  return article && articlePage(origin, article);
}
