// Runs our names and addresses through a blocking engine: `npm run check:adblock -- LIST…` after `npm run build`. A list
// is a file of filters, as text or gzip; such as EasyList. Ends with 1 when anything would be hidden or blocked.
import { fileAddresses, pageUrl } from './adblock/addresses.mjs';
import { drawnPage } from './adblock/drawn.mjs';
import { blocks, engineWith, hidingFilters } from './adblock/lists.mjs';
import { features, hits, keep } from './adblock/look.mjs';
import { samples } from './adblock/samples.mjs';

/** As what a page of its own site, or of another one, may ask for a file. */
const types = ['script', 'xmlhttprequest', 'image', 'sub_frame'];
const elsewhere = 'https://www.partner.example/';

const files = process.argv.slice(2);
if (files.length) process.exitCode = (await check(files)) ? 0 : 1;
else {
  console.error('Usage: npm run check:adblock -- LIST…   (files of filters, as text or .gz)');
  process.exitCode = 2;
}

/** Tells what would be hidden or blocked; true when nothing would. */
async function check(files) {
  const engine = engineWith(files);
  const { networkFilters, cosmeticFilters } = engine.getFilters();
  console.log(
    `Lists: ${files.length}, with ${networkFilters.length} filters for requests and ${cosmeticFilters.length} for elements.`,
  );

  const { page, requests, close } = await drawnPage();
  try {
    await page.evaluate(keep, samples());
    const seen = await page.evaluate(features);
    const blocked = checkRequests(engine, [...requests.map(asked), ...seen.loads.flatMap(loaded), ...ofFiles()]);

    const filters = hidingFilters(engine, seen);
    const found = await page.evaluate(
      hits,
      filters.map(({ selector }) => selector),
    );
    const hidden = found.filter(({ unknown }) => !unknown);
    console.log(
      `Elements: ${seen.elements} in ${seen.trees} documents and shadow roots, ${seen.classes.length} classes, ${seen.ids.length} ids, ` +
        `${seen.hrefs.length} links, against ${filters.length} filters that could match: ${hidden.length} hidden.`,
    );
    for (const { index, name, element } of hidden)
      console.error(`  hidden: ${element} in ${name}, by ${filters[index]}`);
    return !blocked && !hidden.length;
  } finally {
    await close();
  }
}

/** How many requests would be blocked. */
function checkRequests(engine, requests) {
  const different = [...new Map(requests.map((request) => [JSON.stringify(request), request])).values()];
  const blocked = different.flatMap((request) => {
    const filter = blocks(engine, request);
    return filter ? [{ ...request, filter }] : [];
  });
  const addresses = new Set(different.map(({ url }) => url));
  console.log(`Requests: ${different.length} for ${addresses.size} addresses: ${blocked.length} blocked.`);
  for (const { url, type, sourceUrl, filter } of blocked)
    console.error(`  blocked: ${url} as ${type} on ${new URL(sourceUrl).hostname}, by ${filter}`);
  return blocked.length;
}

function asked(request) {
  return { ...request, sourceUrl: pageUrl };
}

/** What a sample loads, on a page of the same site and, as far as its address allows, on another one. */
function loaded({ address, type }) {
  const url = URL.parse(address, pageUrl);
  if (!/^https?:$/.test(url?.protocol)) return [];
  // A relative address is of the page's own site.
  const pages = URL.canParse(address) ? [`${url.origin}/`, elsewhere] : [pageUrl];
  return pages.map((sourceUrl) => ({ url: url.href, type, sourceUrl }));
}

/** Our files, as anything, on a page of the same site and on another one. */
function ofFiles() {
  return fileAddresses().flatMap((url) =>
    types.flatMap((type) => [pageUrl, elsewhere].map((sourceUrl) => ({ url, type, sourceUrl }))),
  );
}
