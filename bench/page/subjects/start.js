// The least that shows a feed: a hand-written script that fetches it and writes the cards as HTML.
import { addStyles, listHtml, styles } from './card.js';

const place = document.querySelector('#place');
const limit = Number(place.dataset.limit);
const { items } = await (await fetch(place.dataset.src)).json();
addStyles(styles);
place.innerHTML = listHtml(
  items.slice(0, limit).map(({ summary, image, date_published, ...item }) => ({
    ...item,
    excerpt: summary,
    image: { url: image, alt: '' },
    published: date_published.slice(0, 10),
  })),
);
performance.mark('content');
