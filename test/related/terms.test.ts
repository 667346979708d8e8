import { expect } from '@open-wc/testing';
import { termsOf, withoutTags } from '../../src/related/terms.js';
import { growth, limit } from '../growth.js';

describe('the terms of a text', () => {
  const rows: [what: string, text: string, terms: string[]][] = [
    ['are its words in lower case', 'Hello, WORLD', ['hello', 'world']],
    ['have no accents', 'Señor café, ἄνθρωπος', ['senor', 'cafe', 'ανθρωπος']],
    ['have no plural s', 'fonts, class, gas, https', ['font', 'class', 'gas', 'http']],
    ['keep numbers', 'HTML5 in 2026', ['html5', 'in', '2026']],
    ['are pairs of signs where no spaces stand', '設計系', ['設計', '計系']],
    ['are one sign where there is but one', '本 a', ['本', 'a']],
    ['keep words between them', 'CSSの設計', ['css', 'の設', '設計']],
    ['keep the vowels of Indic scripts', 'हिन्दी', ['हिन्दी']],
    ['are the same for composed and decomposed letters', 'e\u0301te\u0301', ['ete']],
    ['are none of a text without letters', '… 🙂 —', []],
  ];
  for (const [what, text, terms] of rows) it(what, () => expect(termsOf(text).sort()).to.deep.equal(terms.sort()));

  it('leave markup, styles and scripts of HTML out', () => {
    const html =
      '<style>p{color:red}</style><p class="x">One <b>two</b>&nbsp;three<script>if (a<b) four()</script> five';
    expect(termsOf(withoutTags(html))).to.deep.equal(['one', 'two', 'three', 'five']);
  });

  for (const nasty of ['<', '<script', '&', '&amp'])
    it(`are found in time that grows with the number of ${nasty} alone`, () =>
      expect(growth(withoutTags, (count) => nasty.repeat(count), 10_000)).to.be.below(limit));
});
