import { expect } from '@open-wc/testing';
import { ZenArticleCard } from '../../src/elements/article-card/article-card.js';
import { version } from '../../src/index.js';
import { ConsoleRecord } from '../console.js';

describe('registering an element', () => {
  let record: ConsoleRecord;
  beforeEach(() => (record = new ConsoleRecord()));
  afterEach(() => record.restore());

  it('takes its own tag, with its own class', () => {
    expect(customElements.get('zen-article-card')).to.equal(ZenArticleCard);
  });

  it('takes another tag as well', () => {
    ZenArticleCard.define('acme-article-card');
    expect(document.createElement('acme-article-card')).to.be.instanceOf(ZenArticleCard);
    expect(record.messages).to.be.empty;
  });

  it('is quiet when the same version has the tag', () => {
    customElements.define(
      'same-version',
      class extends HTMLElement {
        static version = version;
      },
    );
    ZenArticleCard.define('same-version');
    expect(record.messages).to.be.empty;
  });

  it('warns once, and leaves the tag alone, when something else has it', () => {
    for (const [tag, other] of [
      ['other-version', '99.0.0'],
      ['other-library', undefined],
    ] as const) {
      class Other extends HTMLElement {
        static version = other;
      }
      customElements.define(tag, Other);
      ZenArticleCard.define(tag);
      expect(customElements.get(tag)).to.equal(Other);
    }
    expect(record.messages).to.have.length(2);
    expect(record.messages[0])
      .to.contain('<other-version>')
      .and.contain('99.0.0')
      .and.contain("define('my-other-version')");
  });

  it('leaves browsers alone that are too old, where the fallback content stays', () => {
    const { supports } = CSS;
    try {
      CSS.supports = () => false;
      ZenArticleCard.define('too-new');
    } finally {
      CSS.supports = supports;
    }
    expect(customElements.get('too-new')).to.equal(undefined);
    expect(record.messages).to.be.empty;
  });

  it('never throws, not even for a name that is none', () => {
    ZenArticleCard.define('nohyphen');
    expect(record.messages).to.have.length(1);
  });
});
