import { expect } from '@open-wc/testing';
import { isoDate, wordpressDate } from '../../src/data/date.js';

describe('isoDate', () => {
  const good: [value: string, expected: string][] = [
    ['2024-03-10T10:00:00+05:30', '2024-03-10T10:00:00+05:30'],
    ['2024-03-10T10:00:00Z', '2024-03-10T10:00:00Z'],
    ['2024-03-10T04:30:00.000Z', '2024-03-10T04:30:00Z'],
    ['2024-03-10T10:00:00.000+00:00', '2024-03-10T10:00:00+00:00'],
    ['2024-03-10 04:30:00 +0000', '2024-03-10T04:30:00+00:00'],
    ['2024-03-10t10:00z', '2024-03-10T10:00:00Z'],
    ['2024-03-10T10:00:00', '2024-03-10T10:00:00'],
    [' 2024-03-10 ', '2024-03-10'],
    ['2024-02-29', '2024-02-29'],
    ['1969-07-20T20:17:40Z', '1969-07-20T20:17:40Z'],
    ['9999-12-31', '9999-12-31'],
  ];
  for (const [value, expected] of good)
    it(`reads ${value} as ${expected}`, () => expect(isoDate(value)).to.equal(expected));

  it('reads what Date.toJSON writes', () =>
    expect(isoDate(new Date(Date.UTC(2024, 2, 10, 4, 30)).toJSON())).to.equal('2024-03-10T04:30:00Z'));

  const bad: unknown[] = [
    '',
    ' ',
    '0000-00-00 00:00:00',
    '-0001-11-30T00:00:00',
    '0001-01-01T00:00:00Z',
    '2024-02-30',
    '2023-02-29T10:00:00Z',
    '2024-13-01',
    '2024-00-10',
    '2024-03-00',
    '2024-03-10T25:00:00Z',
    '2024-03-10T10:60:00Z',
    '2024-03-10T10:00:61',
    '2024-03-10T10:00:00+99:00',
    '+275760-09-13T00:00:00Z',
    '20240310',
    '2024-3-1',
    '13.11.2019',
    'Sun Nov 10 12:00:00 CET 2019',
    'yesterday',
    1710000000,
    null,
    ['2024-03-10'],
    {},
  ];
  for (const value of bad) it(`drops ${JSON.stringify(value)}`, () => expect(isoDate(value)).to.equal(undefined));
});

describe('wordpressDate', () => {
  const rows: [what: string, local: unknown, utc: unknown, expected: string | undefined][] = [
    ['tells an offset east', '2024-03-10T10:00:00', '2024-03-10T04:30:00', '2024-03-10T10:00:00+05:30'],
    ['tells an offset west', '2024-03-09T23:30:00', '2024-03-10T04:30:00', '2024-03-09T23:30:00-05:00'],
    ['tells an offset of half an hour west', '2024-03-10T01:00:00', '2024-03-10T04:30:00', '2024-03-10T01:00:00-03:30'],
    ['tells no offset', '2024-03-10T10:00:00', '2024-03-10T10:00:00', '2024-03-10T10:00:00+00:00'],
    ['keeps the day on New Year', '2020-01-01T00:30:00', '2019-12-31T19:00:00', '2020-01-01T00:30:00+05:30'],
    ['takes the local time alone', '2024-03-10T10:00:00', undefined, '2024-03-10T10:00:00'],
    [
      'takes the local time where the difference is no offset',
      '2024-03-10T10:00:00',
      '2024-01-01T00:00:00',
      '2024-03-10T10:00:00',
    ],
    ['takes UTC alone', undefined, '2024-03-10T04:30:00', '2024-03-10T04:30:00Z'],
    ['takes UTC that says so', null, '2024-03-10T04:30:00Z', '2024-03-10T04:30:00Z'],
    [
      'takes a local time that has an offset',
      '2024-03-10T10:00:00+01:00',
      '2024-03-10T09:00:00',
      '2024-03-10T10:00:00+01:00',
    ],
    ['drops zero dates', '-0001-11-30T00:00:00', '-0001-11-29T18:06:32', undefined],
    ['drops other types', 0, {}, undefined],
  ];
  for (const [what, local, utc, expected] of rows) it(what, () => expect(wordpressDate(local, utc)).to.equal(expected));
});
