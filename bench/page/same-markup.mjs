// The static cards are written by hand, as ours are drawn: whether they still are the same.
import { articlesOf } from './articles.mjs';
import { inSubjectPage } from './subject-page.mjs';

/** The elements of three cards, by tag and class. */
const outline = (bench, subject) =>
  inSubjectPage(bench, subject, 1, (page) =>
    page.evaluate(async (articles) => {
      const { bench, subject } = globalThis;
      const place = bench.place();
      await subject.show(place, bench.ready(articles));
      const root = place.firstElementChild.shadowRoot ?? place;
      return [...root.querySelectorAll('section, section *')].map(
        ({ localName, className }) => `${localName}.${className}`,
      );
    }, articlesOf(3)),
  );

/** Says where the list's elements differ from static HTML's; nothing where they don't. */
export async function markupDiffers(bench) {
  const [written, drawn] = [await outline(bench, 'static'), await outline(bench, 'list')];
  const at = drawn.findIndex((element, index) => element !== written[index]);
  if (at >= 0 || written.length > drawn.length)
    return `bench/page/subjects/card.js has ${written[at]} where the list draws ${drawn[at]}`;
  return undefined;
}
