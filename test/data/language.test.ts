import { expect } from '@open-wc/testing';
import { languageTag } from '../../src/data/language.js';

describe('languageTag', () => {
  const rows: [value: unknown, expected: string | undefined][] = [
    ['en', 'en'],
    ['en-gb', 'en-GB'],
    ['en_US', 'en-US'],
    ['ZH-hant-tw', 'zh-Hant-TW'],
    ['default', undefined],
    ['english', undefined],
    ['xx-invalid-subtag-that-is-too-long', undefined],
    ['en_US.UTF-8', undefined],
    ['', undefined],
    [null, undefined],
    [42, undefined],
    [['en'], undefined],
  ];
  for (const [value, expected] of rows)
    it(`reads ${JSON.stringify(value)} as ${expected}`, () => expect(languageTag(value)).to.equal(expected));
});
