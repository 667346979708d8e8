import { codes } from './codes.js';

/** What a short code such as `man-shrugging`, `flag_nl` or `wave_tone3` stands for; nothing where it is unknown. */
export function emojiFor(code: string): string | undefined {
  const [, name, tone] = /^(.+?)(?:_tone([1-5]))?$/.exec(code.replace(/(?!^)-/g, '_')) ?? [];
  const emoji = codes.get(name!);
  return emoji && tone ? withTone(emoji, +tone) : emoji;
}

/** The emoji in one of five skin tones, from light to dark; nothing where it shows no skin. */
export function withTone(emoji: string, tone: number): string | undefined {
  // Hands between two people have none of their own.
  const toned = emoji.replace(/(?!🤝\u200d)\p{Emoji_Modifier_Base}/gu, '$&' + String.fromCodePoint(0x1f3fa + tone));
  return toned === emoji ? undefined : toned;
}

/** With a variation selector behind each character that would be drawn as text without one. */
export const inColour = (emoji: string): string =>
  emoji.replace(/(?!\p{Emoji_Presentation})\p{Emoji}(?!\p{Emoji_Modifier})/gu, '$&\ufe0f');
