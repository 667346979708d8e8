import { table } from './table.js';

/** The first of the 26 letters that flags are made of. */
const flagLetter = 0x1f1e6;

/**
 * Emoji by short code, with `_` for every `-` inside a code, and without variation selectors. In the table stands, for
 * each emoji, how much higher than that of the one before its first code point is (nothing for 1), then its other code
 * points, each behind a `/` where it is joined and else behind a `.`, then its codes with `:` between them.
 */
export const codes: ReadonlyMap<string, string> = readTable();

function readTable() {
  const found = new Map<string, string>();
  let first = 0;
  for (const entry of table.split(' ')) {
    const [, step, others = '', names = ''] = /^([A-Z]*)([A-Z./]*)(.*)/.exec(entry) ?? [];
    first += step ? number(step) : 1;
    const added = others.replace(
      /([./])([A-Z]+)/g,
      (_, sign, letters: string) => (sign === '/' ? '\u200d' : '') + String.fromCodePoint(number(letters)),
    );
    const emoji = String.fromCodePoint(first) + added;
    for (const name of names.split(':')) found.set(name, emoji);
    // In every set, and so not in the table.
    if (first >= flagLetter && first < flagLetter + 26) found.set('flag_' + country(emoji), emoji);
  }
  return found;
}

/** Where `A` is 0. */
function number(letters: string) {
  let value = 0;
  for (let i = 0; i < letters.length; i++) value = value * 26 + letters.charCodeAt(i) - 65;
  return value;
}

/** The letters of a flag, such as `nl`. */
function country(flag: string) {
  return flag.replace(/./gu, (letter) => String.fromCharCode(letter.codePointAt(0)! - flagLetter + 97));
}
