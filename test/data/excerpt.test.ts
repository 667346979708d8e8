import { expect } from '@open-wc/testing';
import { cutText } from '../../src/data/excerpt.js';

describe('cutText', () => {
  const rows: [what: string, text: string, max: number, expected: string][] = [
    ['leaves text that fits', 'Hello world', 11, 'Hello world'],
    ['cuts at a word', 'Hello wonderful world', 12, 'Hello…'],
    ['keeps a word that ends right where the ellipsis goes', 'Hello wonderful world', 16, 'Hello wonderful…'],
    ['drops punctuation before the ellipsis', 'Hello, wonderful world', 12, 'Hello…'],
    ['drops a dash and an opening quote before the ellipsis', 'Hello – “wonderful world”', 13, 'Hello…'],
    ['keeps a closing bracket before the ellipsis', 'Hello (you) wonderful world', 15, 'Hello (you)…'],
    ['cuts one long word inside', 'Unbreakable', 6, 'Unbre…'],
    [
      'cuts a long web address inside',
      `See https://example.com/${'a'.repeat(60)}`,
      50,
      `See https://example.com/${'a'.repeat(25)}…`,
    ],
    ['cuts Japanese at a character', '吾輩は猫である。名前はまだ無い。', 8, '吾輩は猫である…'],
    ['drops a full stop of Japanese before the ellipsis', '吾輩は猫である。名前はまだ無い。', 9, '吾輩は猫である…'],
    ['does not put a second ellipsis', 'Hello world… and all', 14, 'Hello world…'],
    ['takes the brackets off an ellipsis at the end', 'Hello world […]', 40, 'Hello world…'],
    ['takes the brackets off three dots at the end', 'Hello world [...]', 40, 'Hello world…'],
    ['leaves an ellipsis at the end of text that fits', 'Wait for it...', 40, 'Wait for it...'],
    ['leaves brackets elsewhere', 'Hello […] world', 40, 'Hello […] world'],
    ['gives nothing for nothing', '', 10, ''],
    ['gives the ellipsis alone where no more fits', 'Hello', 1, '…'],
  ];
  for (const [what, text, max, expected] of rows)
    it(what, () => {
      expect(cutText(text, max)).to.equal(expected);
      expect(cutText(text, max).length).to.be.at.most(max);
    });

  it('cuts to 120 characters unless told otherwise', () => {
    expect(cutText('word '.repeat(24))).to.equal('word '.repeat(24).trim());
    expect(cutText('word '.repeat(25))).to.equal('word '.repeat(23) + 'word…');
  });

  it('never cuts an emoji sequence', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let max = 1; max < 60; max++)
      expect(cutText(family.repeat(6), max).replaceAll(family, '')).to.be.oneOf(['…', '']);
  });

  it('never cuts a letter from its marks', () => {
    for (let max = 1; max < 12; max++) expect(cutText('e\u0301'.repeat(20), max)).to.match(/^(e\u0301)*…$/);
  });
});
