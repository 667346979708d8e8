import { emojiFor, inColour, withTone } from './emoji-for.js';

/** The text with emoji in the place of the short codes that are known, such as `:tada:`; all else stays as it is. */
export function withEmoji(text: string): string {
  // A web address up to the next space, with or without its scheme; or what may be a code.
  const next = /(?::\/|\.[a-z]{2,}(?::\d+)?)\/\S*|:([a-z\d_+-]+):/gi;
  // How Slack writes one, behind the code that it belongs to.
  const slackTone = /:skin-tone-([2-6]):/y;
  let result = '';
  let taken = 0;
  let codeEnd = 0;
  for (let match; (match = next.exec(text));) {
    const { 1: code, index } = match;
    if (!code) continue;
    const end = (slackTone.lastIndex = next.lastIndex);
    // The colon at its end may also begin a code.
    next.lastIndex--;
    if (!isApart(code, index === codeEnd ? '' : text[index - 1], text[end])) continue;
    codeEnd = end;
    let emoji = emojiFor(code);
    if (!emoji) continue;
    const tone = slackTone.exec(text)?.[1];
    const toned = tone && withTone(emoji, +tone - 1);
    if (toned) {
      emoji = toned;
      codeEnd = slackTone.lastIndex;
    }
    result += text.slice(taken, index) + inColour(emoji);
    next.lastIndex = taken = codeEnd;
  }
  return result + text.slice(taken);
}

/** Whether it is no part of a time (`10:30:45`), a name (`std::new::x`, `group:package:1`) or a path (`/:id:/`). */
function isApart(code: string, before = '', after = '') {
  const touches = +/[\w/]/.test(before) + +/[\w/]/.test(after);
  // Numbers and single letters seldom mean an emoji where they touch a word.
  return before !== ':' && touches < (/[a-z]{2}/.test(code) ? 2 : 1);
}
