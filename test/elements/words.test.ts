import { expect } from '@open-wc/testing';
import { complete } from '../../src/elements/extras/english.js';
import { en } from '../../src/elements/shared/strings/en.js';
import { languages } from '../../src/elements/words/index.js';

const english = complete(en);

describe('words', () => {
  it('are there in thirteen languages besides English', () => {
    expect(Object.keys(languages).filter((language) => language !== 'iw')).to.have.members(
      'nl de fr es pt it pl tr ar he ja zh ko'.split(' '),
    );
    expect(languages['iw']).to.equal(languages['he']);
  });

  for (const [language, words] of Object.entries(languages))
    it(`are translated, all of them: ${language}`, () => {
      expect(words).to.have.all.keys(Object.keys(english));
      for (const [key, word] of Object.entries(words)) {
        expect(word, key).to.match(/^\S(.*\S)?$/);
        expect(word, key).not.to.equal(english[key as keyof typeof english]);
        expect(/[.。]$/.test(word), key).to.equal(key === 'error');
      }
    });
});
