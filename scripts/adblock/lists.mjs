// A blocking engine with lists of filters, as browsers' extensions have it.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { pageUrl } from './addresses.mjs';

/** An engine with the filters of these files, text or gzip, each filter as its list has it. */
export const engineWith = (files) =>
  FiltersEngine.parse(files.map(textOf).join('\n'), { debug: true, enableOptimizations: false });

function textOf(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

/** Which filter blocks, replaces or changes a request; undefined when none does. */
export function blocks(engine, { url, type, sourceUrl }) {
  const { match, redirect, rewrite, filter } = engine.match(Request.fromRawDetails({ url, type, sourceUrl }));
  return match || redirect || rewrite ? String(filter ?? 'a filter that changes the address') : undefined;
}

/** The filters that hide elements on a page of no special name, as far as its classes, ids and links allow any. */
export function hidingFilters(engine, { classes, ids, hrefs }) {
  const { hostname } = new URL(pageUrl);
  const domain = hostname.replace('www.', '');
  const { matches } = engine.matchCosmeticFilters({ url: pageUrl, hostname, domain, classes, ids, hrefs });
  const excepted = new Set(matches.flatMap(({ filter, exception }) => (exception && filter ? [filter.getId()] : [])));
  // The engine keeps those for every page apart.
  const filters = [...matches.map(({ filter }) => filter), ...engine.cosmetics.genericRules.getFilters()].filter(
    (filter) => filter && !filter.isScriptInject() && !excepted.has(filter.getId()) && filter.match(hostname, domain),
  );
  return [...new Map(filters.map((filter) => [filter.getId(), filter])).values()];
}
