import { expect } from '@open-wc/testing';
import { jsonFrom } from '../../../src/data/more/nearly-json.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);

describe('jsonFrom', () => {
  const nearly: [what: string, text: string, json: unknown][] = [
    ['JSONP', '/**/cb([{"a":1}])', [{ a: 1 }]],
    ['JSONP with a path and a semicolon', 'my.callback({"a":1});', { a: 1 }],
    ['a prefix against hijacking', ")]}',\n[1]", [1]],
    [
      'PHP messages before the JSON',
      '<br />\n<b>Notice</b>: Undefined index in <b>/x.php</b> on line <b>1</b><br />\n[{"a":1}]',
      [{ a: 1 }],
    ],
    ['one object on each line', '{"a":1}\n{"a":2}\n\n', [{ a: 1 }, { a: 2 }]],
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['raw line breaks in a text', '{"a":"one\ntwo\tthree"}', { a: 'one two three' }],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['an HTML comment', '<!-- {"a":1} -->', { a: 1 }],
  ];
  for (const [what, text, json] of nearly)
    it(`makes JSON of ${what}`, () => {
      expect(jsonFrom(text)).to.deep.equal(json);
      expect(jsonFrom(bytes(text))).to.deep.equal(json);
    });

  it('reads UTF-16', () => expect(jsonFrom(utf16('{"a":"ü"}'))).to.deep.equal({ a: 'ü' }));

  it('reads XML in the encoding that it names, and in UTF-8 where that is unknown', () => {
    const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><rss>\xfc</rss>';
    expect(jsonFrom(Uint8Array.from(latin, (sign) => sign.charCodeAt(0)))).to.contain('<rss>ü</rss>');
    expect(jsonFrom(bytes('<?xml encoding="x-none"?><rss>ü</rss>'))).to.contain('<rss>ü</rss>');
  });

  it('gives the text of what can’t be made JSON', () => {
    for (const text of ['', ' \n', '<!doctype html>', 'Hello', '[{"a":1},', 'cb(', '{"a":1}\n<b>'])
      expect(jsonFrom(bytes(text)), text).to.equal(text);
  });

  it('gives JSON back as it is', () => {
    for (const json of [null, 42, { a: 1 }, [1]]) expect(jsonFrom(json)).to.equal(json);
  });

  it('makes no JSON of a million values', () => {
    const text = `cb([${'1,'.repeat(1_000_000)}1])`;
    expect(jsonFrom(text)).to.equal(text);
  });
});
