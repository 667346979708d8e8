import { parameter, pageAfter } from './page-number.js';

/**
 * The next page where an API tells no total: a page that is full probably has one.
 * @param name The parameter that says how many items a page has.
 * @param usual How many it has when the address doesn't say.
 */
export function nextOfFull(page: unknown[], url: string, name: string, usual: number): string | undefined {
  const size = Number(parameter(url, name)) || usual;
  return page.length >= size ? pageAfter(url, Infinity) : undefined;
}
