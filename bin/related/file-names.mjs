import { fileName } from '../../dist/related/file-name.js';
import { comparableUrl, slugOf } from '../../dist/related/identity.js';

const values = {
  id: ({ id }) => id,
  slug: ({ url = '' }) => slugOf(url),
  url: ({ url = '' }) => url,
};

/**
 * The names of the files of articles, by place, as a widget asks for them; of several articles with one name, the first
 * has it.
 * @param kind What they are named after: `id`, `slug` or `url`.
 */
export function fileNames(articles, kind) {
  const taken = new Set();
  let repeated = 0;
  let nameless = 0;
  const names = articles.map((article) => {
    const name = fileName(comparableUrl(values[kind](article)));
    if (!name) nameless++;
    else if (taken.has(name)) repeated++;
    else {
      taken.add(name);
      return name;
    }
    return undefined;
  });
  return { names, taken, repeated, nameless };
}
