import { cutText } from './excerpt.js';
import { string } from './json.js';
import { maxLine } from './limits.js';

const entity = /&(?:#(?:(\d{1,7})|x([\da-f]{1,6}))|([a-z]\w{1,30}));/gi;

/** Pairs of a name and its sign, as a table. */
const table = (text: string) => new Map(text.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));

// Those that publishing systems write; most of the other 2,200 stay as they are.
const names = table(
  'amp& lt< gt> quot" apos\' nbsp\xa0 shy\xad hellip… mdash— ndash– lsquo‘ rsquo’ ldquo“ rdquo” bdquo„ laquo« raquo» bull• copy© reg® trade™ euro€ szligß',
);

// A letter with an accent is named after both: `eacute`.
const accents = table('grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327');

function namedCharacter(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  return names.get(name) ?? (accent && (name.charAt(0) + accent).normalize());
}

function numberedCharacter(code: number): string {
  // HTML reads these as Windows-1252: https://html.spec.whatwg.org/#numeric-character-reference-end-state
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code && code < 0x110000 ? String.fromCodePoint(code) : '\ufffd';
}

/** Decodes character references once: all numeric ones, the common named ones. Unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(entity, (reference, decimal, hex, name) =>
    name ? (namedCharacter(name) ?? reference) : numberedCharacter(parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

/** Text on one line, as {@link plainText}, but not cut. */
const oneLine = (text: string) =>
  text
    .replace(/[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s{2,}|[^\S\xa0\u202f]/g, ' ');

/**
 * One line of plain text: without control characters, direction overrides and lone surrogates, white space collapsed
 * (a single no-break space stays), cut to `max` UTF-16 units. Anything but a string gives `''`.
 */
export const plainText = (value: unknown, max = maxLine): string => cutText(oneLine(string(value)), max);

/** Text with entities but without markup, as {@link plainText}. */
export const textFromEntities = (value: unknown, max?: number): string => plainText(decodeEntities(string(value)), max);

/**
 * A field that should be plain text, but that some publishers escape as HTML: entities are decoded
 * only where the whole text is written so, that is with neither a `<` nor an `&` of its own.
 */
export const ambiguousText = (value: unknown, max?: number): string =>
  (/[<&]/.test(string(value).replace(entity, '')) ? plainText : textFromEntities)(value, max);

// Each part takes all that follows when its end is missing, so it never has to try again from a later place: linear time.
const attributes = /(?:[^"'>]|"[^"]*(?:"|$)|'[^']*(?:'|$))*>?/.source;
const unread = 'script|style|template|noscript|svg|iframe|object|audio|video';
const markup = new RegExp(
  `<!--[^]*?(?:-->|$)|<[!?][^>]*>?|<(${unread})\\b${attributes}[^]*?(?:</\\1${attributes}|$)|</?([a-z][^\\s/>]*)${attributes}`,
  'gi',
);
const inline = /^(?:a|abbr|b|bdi|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|su[bp]|time|u|wbr)$/i;

/**
 * What a reader would see of HTML, as {@link plainText}: without comments, scripts, styles, drawings and embedded media.
 * The end of a block gives a space, an inline tag nothing. Only the first 100,000 UTF-16 units are looked at.
 */
export function textFromHtml(html: unknown, max = maxLine): string {
  const source = string(html);
  // The start of a long text says enough, mostly. A margin: what the cut goes through is not what is shown.
  for (let size = max * 8; ; size *= 4) {
    const text = oneLine(
      decodeEntities(source.slice(0, size).replace(markup, (_, __, name) => (inline.test(name) ? '' : ' '))),
    ).trimStart();
    if (size >= source.length || text.length > max + 50) return cutText(text, max);
  }
}
