import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/data/url.js';

const base = 'https://blog.example/feeds/all.json';

describe('safeUrl', () => {
  const good: [value: string, expected: string][] = [
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    [' https://a.example/x\n', 'https://a.example/x'],
    ['HTTPS://A.example/X', 'https://a.example/X'],
    ['//cdn.example/p.jpg', 'https://cdn.example/p.jpg'],
    ['img/x.png', 'https://blog.example/feeds/img/x.png'],
    ['/img/x.png', 'https://blog.example/img/x.png'],
    ['../x', 'https://blog.example/x'],
    ['?page=2', 'https://blog.example/feeds/all.json?page=2'],
    ['\\\\other.example\\x', 'https://other.example/x'],
    ['https://a.example/写真 1.jpg', 'https://a.example/%E5%86%99%E7%9C%9F%201.jpg'],
    ['https://a.example/100%', 'https://a.example/100%'],
  ];
  for (const [value, expected] of good)
    it(`takes ${JSON.stringify(value)}`, () => expect(safeUrl(value, base)).to.equal(expected));

  const bad: unknown[] = [
    '',
    ' ',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\x01javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'https://good.example@evil.example/',
    'https://user:pass@a.example/',
    'http://',
    'https://[',
    `https://a.example/${'x'.repeat(2048)}`,
    null,
    undefined,
    0,
    42,
    true,
    ['https://a.example/'],
    { toString: () => 'https://a.example/' },
  ];
  for (const value of bad)
    it(`drops ${String(JSON.stringify(value)).slice(0, 60)}`, () => expect(safeUrl(value, base)).to.equal(undefined));

  it('takes nothing of the query of a feed along, in which there may be a key', () => {
    for (const value of ['#top', '\u0001', '\0#x', '\t\u0001?', '.', 'x'])
      expect(safeUrl(value, `${base}?key=secret#x`) ?? '').to.not.contain('secret');
  });

  it('keeps the query of the page for a place in the page', () => {
    const { href } = new URL('#contact', document.baseURI);
    expect(safeUrl('#contact', document.baseURI)).to.equal(href);
  });

  it('takes absolute addresses without a base, and drops relative ones', () => {
    for (const none of [undefined, '', 'about:blank']) {
      expect(safeUrl('https://a.example/x', none)).to.equal('https://a.example/x');
      expect(safeUrl('/x', none)).to.equal(undefined);
    }
  });
});
