// What a page with a Content-Security-Policy has to allow for a snippet.
import { styleText } from './attributes.js';
import type { Settings } from './settings.js';
import { checkedFile, type Delivery, isChecked, type Target } from './snippets.js';

/** The targets whose code becomes part of the site's own scripts. */
const bundled: ReadonlySet<Target> = new Set<Target>(['npm', 'react', 'vue']);

/** The hashes of the style attributes that there can be; a test compares them with the texts. */
const styleHashes = {
  light: 'sha256-OLz78hgDowe/FnPrAz/dbl5q4auHukeaFeU+rTP6P58=',
  dark: 'sha256-xWkBNKFRUx5LBF1cOjoIPb8SERBTo3Flth5A3MmJncY=',
};

/** An address as a policy names it, where `;` and `,` would end it; the page's own server for one without a host. */
function sourceOf(address: string): string {
  if (!URL.canParse(address)) return "'self'";
  return new URL(address).href.replace(/[?#].*$/, '').replace(/[;,]/g, (sign) => (sign === ';' ? '%3B' : '%2C'));
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");

/** Where the script comes from; the bundled ones from the site itself. */
function scriptSource(target: Target, settings: Settings, delivery: Delivery): string {
  if (bundled.has(target)) return "'self'";
  const base = delivery.base.replace(/\/+$/, '');
  return sourceOf(isChecked(settings, delivery) ? `${base}/${checkedFile}` : `${base}/`);
}

/**
 * The directives that a policy has to have for a snippet, besides what the page itself needs.
 * @param pictures The origins of the feed's pictures.
 */
export function policyFor(
  target: Target,
  settings: Settings,
  delivery: Delivery,
  pictures: readonly string[] = [],
): string[] {
  const directives = [`script-src ${scriptSource(target, settings, delivery)}`];
  if (settings.element !== 'cta' && settings.feed) {
    const feed = originOf(settings.feed);
    directives.push(`connect-src ${feed}`, `img-src ${[...new Set(pictures.length ? pictures : [feed])].join(' ')}`);
  }
  // Frameworks set styles by script, which no policy forbids.
  const isInMarkup = target !== 'react' && target !== 'vue' && styleText(settings);
  if (isInMarkup && settings.mode !== 'page')
    directives.push(`style-src-attr 'unsafe-hashes' '${styleHashes[settings.mode]}'`);
  return directives;
}

/** The line of `sri.json` for the one file that the browser can check as a whole. */
export const integrityLine = ({ hashes }: Delivery): string | undefined =>
  hashes?.[checkedFile] && `"${checkedFile}": "${hashes[checkedFile]}"`;
