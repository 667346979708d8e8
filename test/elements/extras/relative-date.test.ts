import { expect } from '@open-wc/testing';
import { dayAgoInWords } from '../../../src/elements/extras/relative-date.js';

describe('a date relative to today', () => {
  const now = new Date(2024, 2, 10, 23, 30);
  const ago = (iso: string, language = 'en') => dayAgoInWords(iso, language, now);

  it('is told in the largest unit that fits', () => {
    expect(
      ['2024-03-10', '2024-03-09', '2024-03-07', '2024-02-25', '2023-12-01', '2021-03-01'].map((day) => ago(day)),
    ).to.deep.equal(['today', 'yesterday', '3 days ago', '2 weeks ago', '3 months ago', '3 years ago']);
  });

  it('counts the publisher’s day, whatever the hour', () => {
    expect(ago('2024-03-09T23:59:00-10:00')).to.equal('yesterday');
  });

  it('looks forward too', () => expect(ago('2024-03-11')).to.equal('tomorrow'));

  it('is told in the page’s language', () => {
    expect(ago('2024-03-07', 'nl')).to.equal('3 dagen geleden');
    expect(ago('2024-03-07', 'ja')).to.equal('3 日前');
  });

  it('is nothing where there is no date', () => expect(ago('soon')).to.equal(undefined));
});
