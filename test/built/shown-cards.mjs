// What a reader sees of a widget's cards, in words.

/** What each card of the page's widget of this tag shows, once all of its pictures are there. */
export async function shownCards(page, tag) {
  await page.waitForFunction(
    (tag) =>
      Array.from(document.querySelector(tag).shadowRoot.querySelectorAll('img')).every(
        ({ complete, naturalWidth }) => complete && naturalWidth,
      ),
    {},
    tag,
  );
  return page.$eval(tag, ({ shadowRoot }) =>
    Array.from(shadowRoot.querySelectorAll('.card'), (card) => {
      const text = (selector) => card.querySelector(selector)?.textContent.trim();
      const image = card.querySelector('img');
      return {
        title: text('.title'),
        link: card.querySelector('a')?.href,
        day: text('time'),
        author: text('[part=author]'),
        excerpt: text('.excerpt'),
        tags: Array.from(card.querySelectorAll('.tags li'), ({ textContent }) => textContent.trim()),
        picture: image && { alt: image.alt, widths: (image.srcset.match(/\d+w(?=,|$)/g) ?? []).join(' ') },
        pictureUrl: image?.currentSrc,
        text: card.textContent,
      };
    }),
  );
}
