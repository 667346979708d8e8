// One card as markup and styles: the same for static HTML, the hand-written element and the plain Lit element.
const escaped = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The day of an article in words, with one formatter for all. */
export const dayOf = (iso) => formatter.format(Date.parse(iso));
const formatter = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

export const cardHtml = ({ title, url, excerpt, image, authors, published }) =>
  `<article class="card"><div class="media"><img src="${escaped(image.url)}" alt="${escaped(image.alt)}" loading="lazy"></div><div class="body"><h3 class="title"><a href="${escaped(url)}">${escaped(title)}</a></h3><p class="meta"><span>${escaped(authors[0].name)}</span><time datetime="${published}">${dayOf(published)}</time></p><p class="excerpt">${escaped(excerpt)}</p></div></article>`;

export const cardStyles = `
  .list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 1.5em; margin: 0; padding: 0; list-style: none }
  .card { position: relative; display: flex; flex-direction: column; overflow: clip; border: 1px solid #ccc; border-radius: .75em; background: #fafafa }
  .media { aspect-ratio: 16 / 9; background: #ddd }
  .media img { display: block; width: 100%; height: 100%; object-fit: cover }
  .body { display: flex; flex: 1; flex-direction: column; gap: .5em; padding: 1.125em }
  .title { margin: 0; font-size: 1.125em; line-height: 1.3 }
  .title a { color: inherit; text-decoration: none }
  .title a::after { position: absolute; inset: 0; content: '' }
  .meta { display: flex; flex-wrap: wrap; gap: 1em; margin: 0; color: #555; font-size: .875em }
  .excerpt { margin: 0; font-size: .9375em }`;
