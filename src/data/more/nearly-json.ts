import { valueCounter } from '../body.js';
import { items } from '../json.js';
import { maxItems, maxNearly } from '../limits.js';

/**
 * Makes JSON of bytes or text that is nearly JSON. Gives the text where that can't be done, which may be a feed in XML,
 * and gives back what is JSON already.
 */
export function jsonFrom(json: unknown): unknown {
  if (Array.isArray(json) && items(json).some((part) => typeof part === 'string')) return items(json).map(jsonFrom);
  const text = json instanceof Uint8Array ? decoded(json) : json;
  if (typeof text !== 'string') return text;
  if (text.length > maxNearly) return text;
  const trimmed = text.trim();
  for (const attempt of attempts) {
    const candidate = attempt(trimmed);
    try {
      // Long texts that begin otherwise, such as XML, take long to try.
      if (candidate && begins.test(candidate) && !valueCounter()(new TextEncoder().encode(candidate)))
        return JSON.parse(candidate) as unknown;
    } catch {
      // The next one may do.
    }
  }
  return text;
}

/** Bytes as text, in the encoding that their start names; UTF-8 where it names none that is known. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const [, named] = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 100))) ?? [];
  // Byte order marks of UTF-16; that of UTF-8 means UTF-8 anyway.
  const marked = (first === 0xff && second === 0xfe && 'utf-16le') || (first === 0xfe && second === 0xff && 'utf-16be');
  try {
    return new TextDecoder(marked || named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** What surrounds JSON in a script of a page. */
const wrapping =
  /^(?:(?:\/\/|\/\*)\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:(?:\/\/|\/\*)\s*)?(?:-->|\]\]>)(?:\s*\*\/)?$/g;

const begins = /^\s*["[{]/;

const attempts: ((text: string) => string | undefined)[] = [
  // Raw line breaks and tabs inside strings are not allowed, but met.
  (text) => {
    const bare = text.replace(wrapping, '');
    return begins.test(bare) ? bare.replace(/\p{Cc}+/gu, ' ') : undefined;
  },
  // JSONP, and the prefix against it.
  (text) => /^(?:\/\*\*\/)?\s*[\w.$]{1,100}\(([^]*)\);?$/.exec(text)?.[1],
  (text) => (text.startsWith(")]}'") ? text.slice(text.search(/[[{]/)) : undefined),
  // PHP's messages before the JSON.
  (text) =>
    /^(?:<br ?\/?>\s*)?<b>\w+(?: error)?<\/b>: /.test(text) ? text.slice(text.search(/(?<=\n)[[{]/) >>> 0) : undefined,
  // One object on each line.
  (text) =>
    /^\{.*\}[^\S\n]*\n\s*\{/.test(text)
      ? `[${text
          .split('\n', maxItems)
          .filter((line) => line.trim())
          .join(',')}]`
      : undefined,
];
