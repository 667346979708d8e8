import { expect } from '@open-wc/testing';
import type { FeedError } from '../../src/data/feed-error.js';
import { loadCta, readCta } from '../../src/data/cta.js';

const base = 'https://blog.example/cta/start.json';

describe('readCta', () => {
  it('reads heading, text, label and address', async () =>
    expect(
      await readCta(
        { heading: ' Try\nit ', text: 'Free & <b>open</b>', label: 'Start', url: '../start', other: 1 },
        base,
      ),
    ).to.deep.equal({
      heading: 'Try it',
      text: 'Free & <b>open</b>',
      label: 'Start',
      url: 'https://blog.example/start',
    }));

  it('leaves out what is missing, empty or of another type', async () => {
    expect(await readCta({ heading: 'Try it', text: null, label: '', url: {} }, base)).to.deep.equal({
      heading: 'Try it',
    });
    expect(await readCta({ heading: 42, label: 'Start' }, base)).to.deep.equal({ label: 'Start' });
  });

  it('drops an address that is not http(s)', async () =>
    expect(await readCta({ label: 'Start', url: 'javascript:alert(1)' }, base)).to.deep.equal({ label: 'Start' }));

  const codeOf = (json: unknown) =>
    readCta(json, base).then(
      () => 'read',
      ({ code }: FeedError) => code,
    );

  for (const json of [null, 42, [], [{ label: 'Start' }], {}, { text: 'only' }, { heading: ' ', label: [] }])
    it(`says unknown-format for ${JSON.stringify(json)}`, async () =>
      expect(await codeOf(json)).to.equal('unknown-format'));

  it('says not-json for text', async () => expect(await codeOf('<p>Start</p>')).to.equal('not-json'));
});

describe('loadCta', () => {
  it('loads from an address and resolves against it', async () => {
    const fetch = async () => new Response('{"label":"Start","url":"../start"}');
    expect(await loadCta(base, { fetch })).to.deep.equal({ label: 'Start', url: 'https://blog.example/start' });
  });
});
