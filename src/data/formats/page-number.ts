/** Addresses of further pages, where an API numbers them. */

/**
 * The same address with the next page's number.
 * @param pages How many pages there are.
 * @param name The parameter that has the number, which counts from 1.
 */
export function pageAfter(url: string, pages = 0, name = 'page'): string | undefined {
  const page = Number(parameter(url, name)) || 1;
  return page < pages ? withParameter(url, name, page + 1) : undefined;
}

/**
 * The next page where an API tells no total: a page that is full probably has one.
 * @param name The parameter that says how many items a page has.
 * @param usual How many it has when the address doesn't say.
 */
export function nextOfFull(page: unknown[], url: string, name: string, usual: number): string | undefined {
  const size = Number(parameter(url, name)) || usual;
  return page.length >= size ? pageAfter(url, Infinity) : undefined;
}

/** The value of a parameter of an address; undefined where it has none or is no address. */
export const parameter = (url: string, name: string): string | undefined =>
  addressOf(url)?.searchParams.get(name) ?? undefined;

/** The address with a parameter of this value; undefined where it is no address. */
export function withParameter(url: string, name: string, value: string | number): string | undefined {
  const address = addressOf(url);
  address?.searchParams.set(name, String(value));
  return address?.href;
}

function addressOf(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
