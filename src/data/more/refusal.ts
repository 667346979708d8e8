import { at, fields, oneOrMore, string } from '../json.js';
import { maxHtml } from '../limits.js';
import { decodeEntities, plainText } from '../text.js';
import { safeUrl } from '../url.js';
import type { ReadOptions } from '../formats/format.js';
import { formats } from './formats.js';
import { problemIn, type Refusal } from './problem.js';

/**
 * Says why an answer is refused, and where the feed may be instead.
 * @param baseUrl Absolute address that it came from.
 */
export function refusal(json: unknown, options: ReadOptions, baseUrl: string): Refusal {
  const { hint, ...refusal } = found(json, options, baseUrl);
  return hint ? { ...refusal, hint: withoutKeys(hint, baseUrl) } : refusal;
}

/** Least length of a key, in UTF-16 units. */
const minKey = 12;

/** Without what may be a key in the address that was asked: servers repeat it in their messages. */
function withoutKeys(hint: string, url: string): string {
  if (!URL.canParse(url)) return hint;
  const { search, searchParams } = new URL(url);
  const values = [...searchParams.values()];
  return [...search.split(/[?=&]/), ...values, ...values.map(encodeURIComponent)]
    .filter(({ length }) => length >= minKey)
    .reduce((hint, value) => hint.replaceAll(value, '…'), hint);
}

function found(json: unknown, { format }: ReadOptions, baseUrl: string): Refusal {
  if (format)
    return {
      code: 'unknown-format',
      hint: `There is no format “${plainText(format)}”: there are ${formats.map(({ name }) => name).join(', ')}`,
    };
  if (typeof json === 'string') return { code: 'not-json', ...hintFrom(announced(json, baseUrl)) };
  const problem = problemIn(json);
  if (problem) return problem;
  return { code: 'unknown-format', ...hintFrom(better(json)) };
}

const hintFrom = (hint: string | undefined) => (hint ? { hint } : {});

/** What a page says about feeds of its site. */
function announced(html: string, baseUrl: string): string | undefined {
  const found = new Map<string, string>();
  for (const [tag] of html.slice(0, maxHtml).matchAll(/<link\s[^>]*/gi)) {
    const value = (name: string) =>
      decodeEntities(new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1] ?? '');
    const url = safeUrl(value('href'), baseUrl);
    const kind = value('rel') === 'https://api.w.org/' ? 'api' : value('rel') === 'alternate' ? value('type') : '';
    if (url && !found.has(kind)) found.set(kind, url);
  }
  const api = found.get('api');
  const url = api
    ? `${api}wp/v2/posts?_embed`
    : ['application/feed+json', 'application/rss+xml', 'application/atom+xml']
        .map((type) => found.get(type))
        .find(Boolean);
  return url && `It is a page; the address of its feed is ${url}`;
}

/** Which address would be the right one, where the answer is something else of a known system. */
function better(json: unknown): string | undefined {
  const [first] = oneOrMore(json);
  const record = fields(first);
  if ('namespaces' in record || /\/wp\/v2\//.test(string(at(first, '_links.self.0.href'))) || 'source_url' in record)
    return 'It is WordPress, but no posts: use /wp-json/wp/v2/posts?_embed';
  if ('settings' in record || 'tags' in record)
    return 'For Ghost, use /ghost/api/content/posts/?key=…&include=authors,tags';
  return undefined;
}
