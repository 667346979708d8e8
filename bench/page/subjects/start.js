// The least that shows a feed: a hand-written script that fetches it and writes the cards as HTML.
import { addStyles, listHtml, styles } from './card.js';

async function start() {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  const place = document.querySelector('#place');
  const { items } = await (await fetch(place.dataset.src)).json();
  addStyles(styles);
  place.innerHTML = listHtml(
    items.slice(0, Number(place.dataset.limit)).map(({ summary, image, date_published, ...item }) => ({
      ...item,
      excerpt: summary,
      image: { url: image, alt: '' },
      published: date_published.slice(0, 10),
    })),
  );
  globalThis.content();
}

void start();
