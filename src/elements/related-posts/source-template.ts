import { fileName } from '../../related/file-name.js';
import { comparableUrl, slugOf } from '../../related/identity.js';
import { currentNames } from './current-names.js';

/**
 * Fills an address such as `/related/{id}.json` for the article that the reader is on. In the path, `{id}`, `{slug}` and
 * `{url}` become names of files, as `npx zen-widgets related` writes them; after a question mark they stand as they are.
 * @param list The list whose address it is.
 */
export function filled(template: string, list: Element & { current?: string }): string {
  const names = currentNames(list);
  const url = names.find((name) => URL.canParse(name)) ?? '';
  const values: Record<string, string> = { id: names[0]!, slug: slugOf(names[0]!), url };
  const query = template.indexOf('?');
  return template.replace(/\{(id|slug|url)\}/g, (_, name: string, at: number) => {
    const value = values[name]!;
    const isInPath = query < 0 || at < query;
    return encodeURIComponent(isInPath ? fileName(comparableUrl(value)) : value);
  });
}
