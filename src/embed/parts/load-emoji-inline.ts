import type * as Emoji from '../../data/emoji/index.js';

/** In the place of src/data/emoji/load-emoji.ts in the one file, whose hash pages check: the table is half its size again, and no other file may be loaded. The codes stay. */
export const loadEmoji = async (): Promise<Pick<typeof Emoji, 'emojiIn'>> => ({ emojiIn: (articles) => [...articles] });
