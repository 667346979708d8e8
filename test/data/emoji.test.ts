import { expect } from '@open-wc/testing';
import type { Article } from '../../src/data/article.js';
import { emojiIn } from '../../src/data/emoji/index.js';
import { mayHaveEmoji } from '../../src/data/emoji/may-have-emoji.js';
import { withEmoji } from '../../src/data/emoji/replace.js';

const article = (changes: Partial<Article>): Article => ({ id: '1', title: 'Title', ...changes });

/** What each text becomes. */
function become(table: Record<string, string>) {
  for (const [text, result] of Object.entries(table)) {
    expect(withEmoji(text), text).to.equal(result);
    if (text !== result) expect(mayHaveEmoji(article({ title: text })), text).to.be.true;
  }
}

const stay = (...texts: string[]) => become(Object.fromEntries(texts.map((text) => [text, text])));

describe('short codes of emoji', () => {
  it('become the emoji', () =>
    become({
      'We launched :tada:': 'We launched 🎉',
      ':+1: or :-1:': '👍 or 👎',
      ':man_shrugging: Why not?': '🤷‍♂️ Why not?',
      '(:100:)': '(💯)',
      ':x:': '❌',
      ':england:': '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    }));

  it('are known by the names of GitHub and of Slack', () =>
    become({
      ':netherlands: :flag-nl: :flag_nl:': '🇳🇱 🇳🇱 🇳🇱',
      ':man-shrugging: :male-technologist: :man_technologist:': '🤷‍♂️ 👨‍💻 👨‍💻',
      ':hankey: :poop:': '💩 💩',
    }));

  it('give what is drawn in colour', () =>
    become({
      ':heart:': '\u2764\ufe0f',
      ':one:': '1\ufe0f\u20e3',
      ':rainbow_flag:': '\u{1f3f3}\ufe0f\u200d\u{1f308}',
    }));

  it('stay when they are unknown', () =>
    stay(
      ':no_such_code: and :TADA:',
      ':flag_zz:',
      ':heart_tone3:',
      ':constructor: :__proto__: :_tone3:',
      ':',
      '::',
      ':::',
      ': tada :',
      'tada:',
      '',
    ));

  it('stay in times, numbers and ratios', () =>
    stay('At 10:30:45', '1:100:2', 'From 10:100: on', '12:1234:56', 'C:x: D', 'a:b:c'));

  it('stay in names and paths', () =>
    stay('std::new::x', 'org:package:1.0', 'The route /users/:id:/edit', 'Vec::new:: and more'));

  it('stay in web addresses', () =>
    stay(
      'https://blog.example/:tada:/',
      'https://blog.example:tada:',
      'HTTP://BLOG.EXAMPLE/a?b=:tada:#:tada:',
      'www.blog.example/:tada:',
      'blog.example:8080/(:tada:)',
    ));

  it('become the emoji beside times and addresses', () =>
    become({
      'At 10:30:tada:': 'At 10:30🎉',
      'At 10:30:45 :tada:': 'At 10:30:45 🎉',
      ':tada: https://blog.example/:tada: :tada:': '🎉 https://blog.example/:tada: 🎉',
    }));

  it('become the emoji without space around them', () =>
    become({
      ':tada::+1::100:': '🎉👍💯',
      ':tada:+1:': '🎉+1:',
      ':unknown:tada:': ':unknown🎉',
      ':unknown::tada:': ':unknown:🎉',
      'Launch:tada:': 'Launch🎉',
      ':tada:Launch': '🎉Launch',
      '新機能:tada:公開': '新機能🎉公開',
    }));

  it('have skin tones as in Slack and Discord', () =>
    become({
      ':+1::skin-tone-2:': '👍🏻',
      ':+1_tone5: :wave_tone3:': '👍🏿 👋🏽',
      ':man-shrugging::skin-tone-4::tada:': '🤷🏽‍♂️🎉',
      ':v::skin-tone-6:': '✌🏿',
      ':people_holding_hands_tone1:': '🧑🏻‍🤝‍🧑🏻',
      ':heart::skin-tone-2:': '❤️:skin-tone-2:',
    }));

  it('leave a hundred thousand colons as they are', () => stay(':'.repeat(100_000)));
});

describe('articles with short codes', () => {
  it('get emoji in title, excerpt and tags, as copies', () => {
    const before = article({ title: 'A :tada:', excerpt: 'B :tada:', tags: ['C :tada:', 'D'], html: ':tada:' });
    const copy = structuredClone(before);
    expect(emojiIn([before])).to.deep.equal([{ ...before, title: 'A 🎉', excerpt: 'B 🎉', tags: ['C 🎉', 'D'] }]);
    expect(before).to.deep.equal(copy);
  });

  it('have each tag once', () => expect(emojiIn([article({ tags: [':tada:', '🎉'] })])[0]!.tags).to.deep.equal(['🎉']));

  it('are the same objects where nothing changes', () => {
    const same = [article({}), article({ title: ':no_such_code:', excerpt: '10:30:45', tags: ['a', 'b:c'] })];
    const result = emojiIn(same);
    expect(result[0]).to.equal(same[0]);
    expect(result[1]).to.equal(same[1]);
  });

  it('are found without the table, wherever the code stands', () => {
    for (const changes of [
      { title: 'A :tada:' },
      { excerpt: ':+1: it is' },
      { tags: ['a', ':flag-nl:'] },
      { title: ':8ball:' },
    ])
      expect(mayHaveEmoji(article(changes)), JSON.stringify(changes)).to.be.true;
  });

  it('are not looked for in plain texts, times and addresses', () => {
    for (const title of [
      'A title: with a colon',
      'At 10:30:45',
      'https://blog.example/',
      'a :b',
      'one: two: three:',
      '',
    ])
      expect(mayHaveEmoji(article({ title, excerpt: title, tags: [title] })), title).to.be.false;
  });
});
