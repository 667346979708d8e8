import { expect } from '@open-wc/testing';
import { anyDate } from '../../../src/data/formats/any-date.js';

const dates: [written: unknown, read: string | undefined][] = [
  ['2024-03-10T10:00:00+05:30', '2024-03-10T10:00:00+05:30'],
  ['2024-3-9', '2024-03-09'],
  ['2024-3-9 7:05', '2024-03-09T07:05:00'],
  ['2024/03/09', '2024-03-09'],
  ['20240309', '2024-03-09'],
  ['13.11.2019', '2019-11-13'],
  ['1.3.2019 8:05', '2019-03-01T08:05:00'],
  ['Sun, 10 Nov 2019 12:00:00 +0100', '2019-11-10T12:00:00+01:00'],
  ['Sun, 10 Nov 2019 12:00:00 GMT', '2019-11-10T12:00:00Z'],
  ['10 Nov 2019 12:00 EST', '2019-11-10T12:00:00-05:00'],
  ['Sun Nov 10 12:00:00 CET 2019', '2019-11-10T12:00:00+01:00'],
  ['March 10, 2024', '2024-03-10'],
  ['10th of March 2024', '2024-03-10'],
  ['2024-03-10 04:30:00 +0000', '2024-03-10T04:30:00+00:00'],
  [1710064800, '2024-03-10T10:00:00Z'],
  [1710064800000, '2024-03-10T10:00:00Z'],
  ['1710064800', '2024-03-10T10:00:00Z'],
  ['1710064800000', '2024-03-10T10:00:00Z'],
  [0, undefined],
  [-1, undefined],
  [1e300, undefined],
  [NaN, undefined],
  ['', undefined],
  [' ', undefined],
  ['soon', undefined],
  ['2024-02-30', undefined],
  ['2024-13-01', undefined],
  ['31.02.2019', undefined],
  ['30 Feb 2019', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['-0001-11-30T00:00:00', undefined],
  ['275760-09-13', undefined],
  [null, undefined],
  [{}, undefined],
  [['2024-03-10'], undefined],
];

describe('anyDate', () => {
  for (const [written, read] of dates)
    it(`reads ${JSON.stringify(written)} as ${read}`, () => expect(anyDate(written)).to.equal(read));
});
