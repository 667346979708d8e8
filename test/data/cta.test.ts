import { expect } from '@open-wc/testing';
import { loadCta, readCta } from '../../src/data/cta.js';

const base = 'https://blog.example/cta/start.json';

describe('readCta', () => {
  it('reads heading, text, label and address', () =>
    expect(
      readCta({ heading: ' Try\nit ', text: 'Free & <b>open</b>', label: 'Start', url: '../start', other: 1 }, base),
    ).to.deep.equal({
      heading: 'Try it',
      text: 'Free & <b>open</b>',
      label: 'Start',
      url: 'https://blog.example/start',
    }));

  it('leaves out what is missing, empty or of another type', () => {
    expect(readCta({ heading: 'Try it', text: null, label: '', url: {} }, base)).to.deep.equal({ heading: 'Try it' });
    expect(readCta({ heading: 42, label: 'Start' }, base)).to.deep.equal({ label: 'Start' });
  });

  it('drops an address that is not http(s)', () =>
    expect(readCta({ label: 'Start', url: 'javascript:alert(1)' }, base)).to.deep.equal({ label: 'Start' }));

  for (const json of [null, 42, 'Start', [], [{ label: 'Start' }], {}, { text: 'only' }, { heading: ' ', label: [] }])
    it(`says unknown-format for ${JSON.stringify(json)}`, () =>
      expect(() => readCta(json, base))
        .to.throw()
        .with.property('code', 'unknown-format'));
});

describe('loadCta', () => {
  it('loads from an address and resolves against it', async () => {
    const fetch = async () => new Response('{"label":"Start","url":"../start"}');
    expect(await loadCta(base, { fetch })).to.deep.equal({ label: 'Start', url: 'https://blog.example/start' });
  });
});
