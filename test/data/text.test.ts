import { expect } from '@open-wc/testing';
import { ambiguousText, decodeEntities, plainText, textFromEntities, textFromHtml } from '../../src/data/text.js';
import { growth, limit } from '../growth.js';

/** Each row: what it shows, the input, the expected text. */
function table(read: (value: unknown) => string, rows: [what: string, input: unknown, expected: string][]) {
  for (const [what, input, expected] of rows) it(what, () => expect(read(input)).to.equal(expected));
}

describe('decodeEntities', () => {
  table(
    (value) => decodeEntities(value as string),
    [
      [
        'decodes decimal and hexadecimal references',
        'Tom &#038; Jerry&#8217;s &#x201C;Big&#X201d; Day',
        'Tom & Jerry’s “Big” Day',
      ],
      ['decodes characters beyond the basic plane', '&#128512;', '😀'],
      ['decodes common names', '&amp;&lt;&gt;&quot;&apos;&hellip;&mdash;&copy;&euro;', '&<>"\'…—©€'],
      [
        'decodes accented letters',
        'Caf&eacute; &Uuml;ber &ccedil;a &Ntilde; &aring; na&iuml;ve &acirc; &agrave;',
        'Café Über ça Ñ å naïve â à',
      ],
      ['reads numbers of Windows-1252 as HTML does', '&#146;&#150;&#128;', '’–€'],
      ['decodes once', '&amp;lt;b&amp;gt; &amp;amp;', '&lt;b&gt; &amp;'],
      ['leaves unknown names', '&foo; &constructor; &toString; &xacute1;', '&foo; &constructor; &toString; &xacute1;'],
      ['leaves what is no reference', 'R&D & more &; &#; &#x; &#xZZ;', 'R&D & more &; &#; &#x; &#xZZ;'],
      ['replaces numbers that are no character', '&#0;|&#x110000;|&#9999999;', '\ufffd|\ufffd|\ufffd'],
    ],
  );
});

describe('plainText', () => {
  table(plainText, [
    ['gives an empty string for a number', 42, ''],
    ['gives an empty string for an object', { toString: () => 'x' }, ''],
    ['gives an empty string for null', null, ''],
    ['gives an empty string for white space alone', ' \n\t\u2028 ', ''],
    ['keeps markup and entities as the characters they are', '5 < 6 &amp; <em>more</em>', '5 < 6 &amp; <em>more</em>'],
    ['makes one line', '\n\na\r\n b\u2028c\t\td ', 'a b c d'],
    ['keeps a single no-break space', 'Pourquoi\xa0? 1\u202f000', 'Pourquoi\xa0? 1\u202f000'],
    ['collapses several no-break spaces', 'a\xa0\xa0b', 'a b'],
    ['removes control characters', 'a\0b\x1bc\x7fd\x9fe', 'abcde'],
    ['removes direction overrides, isolates and their ends', 'a\u202eb\u202cc\u2066d\u2069e', 'abcde'],
    ['keeps direction marks, joiners and soft hyphens', '\u200fا\u200d\u200c\xad', '\u200fا\u200d\u200c\xad'],
    ['keeps emoji sequences', '👩‍👩‍👧‍👦 🇮🇳 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧‍👦 🇮🇳 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['replaces lone surrogates', 'a\ud83d b\ude00 😀', 'a\ufffd b\ufffd 😀'],
  ]);

  it('cuts to 500 characters, and says so', () => {
    const text = plainText('word '.repeat(1000));
    expect(text.length).to.be.within(490, 500);
    expect(text.endsWith('word…')).to.equal(true);
  });

  it('cuts to another length', () => expect(plainText('word '.repeat(1000), 1000).length).to.be.within(990, 1000));
});

describe('textFromEntities', () => {
  table(textFromEntities, [
    ['decodes entities and keeps markup as characters', 'News &amp; <b>Views</b>', 'News & <b>Views</b>'],
    ['removes controls that were written as entities', 'a&#1;b&#x202e;c', 'abc'],
    ['gives an empty string for a list', ['a'], ''],
  ]);
});

describe('ambiguousText', () => {
  table(ambiguousText, [
    ['decodes text that is escaped throughout', 'Tom &amp; Jerry&#39;s &lt;em&gt;', "Tom & Jerry's <em>"],
    ['decodes once', '&amp;amp;', '&amp;'],
    ['leaves text with an ampersand of its own', 'R&D &amp; more', 'R&D &amp; more'],
    ['leaves text with a less-than sign of its own', '5 < 6 &amp; <em>', '5 < 6 &amp; <em>'],
    ['leaves text without entities', 'Plain', 'Plain'],
    ['gives an empty string for an object', {}, ''],
  ]);
});

describe('textFromHtml', () => {
  table(textFromHtml, [
    [
      'drops tags and decodes entities once',
      'Tom &#038; Jerry&#8217;s — 5 < 6 &#038;&#038; <em>more</em> &amp; &copy;',
      'Tom & Jerry’s — 5 < 6 && more & ©',
    ],
    ['shows escaped markup as text', '&lt;em&gt;x&lt;/em&gt;', '<em>x</em>'],
    [
      'puts a space where a block ends',
      '<p>One</p><p>two<br>three</p><ul><li>four</li><li>five</li></ul>',
      'One two three four five',
    ],
    [
      'puts no space where an inline tag ends',
      '<b>W</b>ord<a href="/x">s</a>, H<sub>2</sub>O<SPAN>!</SPAN>',
      'Words, H2O!',
    ],
    ['drops scripts with what they hold', 'a<script>alert("</p>")</script>b', 'a b'],
    [
      'drops styles, templates, noscript, drawings and embedded media',
      '1<style>p{}</style>2<TEMPLATE>x</TEMPLATE>3<noscript>x</noscript>4<svg><title>x</title></svg>5<video>no video</video>6',
      '1 2 3 4 5 6',
    ],
    ['drops comments', 'a<!-- <p>x</p> -->b<!--c', 'a b'],
    ['drops declarations and instructions', '<!DOCTYPE html><?xml version="1.0"?>a', 'a'],
    ['drops a tag with a greater-than sign in an attribute', '<img alt="5 > 4" src=x onerror=\'a>b\'>text', 'text'],
    ['drops an unfinished tag', 'text <img src="x', 'text'],
    ['drops what follows an unfinished script', 'text<script>alert(1)', 'text'],
    ['keeps a less-than sign that begins no tag', 'I <3 you, a < b', 'I <3 you, a < b'],
    ['gives an empty string for a number', 42, ''],
  ]);

  it('reads past a large attribute', () => {
    expect(textFromHtml(`<img src="data:${'A'.repeat(90_000)}">text`)).to.equal('text');
    expect(textFromHtml(`<img src=data:${'A'.repeat(90_000)}>text`)).to.equal('text');
  });

  it('looks at the first 100,000 characters', () => {
    expect(textFromHtml('<br>'.repeat(24_000) + 'in time')).to.equal('in time');
    expect(textFromHtml('<br>'.repeat(25_000) + 'too late')).to.equal('');
  });

  it('looks at no more of any other text either', () => {
    expect(ambiguousText('&amp;'.repeat(20_000) + '<').slice(0, 3)).to.equal('&&&');
    expect(textFromEntities(' '.repeat(100_000) + 'too late')).to.equal('');
  });

  const hostile: [what: string, part: string, before?: string, after?: string][] = [
    ['less-than signs', '<'],
    ['tags without an end', '<a '],
    ['quotes without an end', '<a "'],
    ['quotes that alternate', `<a '"`],
    ['comments without an end', '<!--'],
    ['scripts without an end', '<script>'],
    ['ends of scripts', '<svg></script '],
    ['ampersands', '&'],
    ['entities without an end', '&amp'],
    ['letters of a name without an end', 'a', '&'],
    ['spaces', ' ', '', 'x'],
    ['brackets', ' ['],
    ['combining characters', '\u0301', 'e'],
  ];
  for (const [what, part, before = '', after = ''] of hostile)
    it(`reads a megabyte of ${what}, and takes no more than in proportion for sixteen times as many`, () => {
      const read = (html: string) => [textFromHtml, ambiguousText, plainText].map((read) => read(html).length);
      const text = (count: number) => before + part.repeat(count) + after;
      for (const length of read(text(1e6 / part.length))) expect(length).to.be.below(501);
      // All of it is looked at.
      expect(growth(read, text, Math.floor(6000 / part.length))).to.be.below(limit);
    });
});
