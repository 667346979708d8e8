import { expect } from '@open-wc/testing';
import {
  changed,
  defaults,
  fromQuery,
  layouts,
  maxLimit,
  type Settings,
  toQuery,
} from '../../demo/configurator/settings.js';

describe('the settings in an address', () => {
  it('are nothing when all is as by default', () => {
    expect(toQuery(defaults)).to.equal('');
    expect(fromQuery('')).to.deep.equal(defaults);
  });

  it('come back as they were, whatever is in the texts', () => {
    const settings: Settings = {
      feed: 'https://blog.example/?a=1&b=2#c',
      element: 'article-card',
      layout: 'overlay',
      theme: 'contrast',
      language: 'he',
      limit: 3,
      mode: 'dark',
      order: 'feed',
      dates: 'relative',
      heading: '“Read” & <b>more</b> + 100 %',
      text: 'שלום',
      label: ' ',
      href: 'https://blog.example/contact/',
      campaign: 'spring',
      structuredData: true,
      base: 'https://cdn.example/files',
      integrity: true,
    };
    expect(fromQuery(toQuery(settings))).to.deep.equal(settings);
  });

  it('leave out the layout that is the element’s own', () => {
    for (const element of ['related-posts', 'article-card', 'cta'] as const) {
      const settings = changed(defaults, { element });
      expect(settings.layout).to.equal(layouts[element][0]);
      expect(toQuery(settings)).not.to.include('layout');
      expect(fromQuery(toQuery(settings))).to.deep.equal(settings);
    }
  });

  it('are as they were where the address says nothing, or what nobody can choose', () => {
    const start = changed(defaults, { feed: 'feed.json', limit: 4 });
    expect(
      fromQuery('element=frame&theme=pink&mode=&limit=many&language=xx&constructor=1&more=2', start),
    ).to.deep.equal(start);
  });

  it('hold the number of articles to what can be chosen', () => {
    expect(fromQuery('limit=1000').limit).to.equal(maxLimit);
    expect(fromQuery('limit=2.9').limit).to.equal(2);
    expect(fromQuery('limit=0').limit).to.equal(defaults.limit);
  });
});

describe('a change of the settings', () => {
  it('keeps a layout that the new element has too, and else takes its own', () => {
    const list = changed(defaults, { layout: 'carousel' });
    expect(changed(list, { theme: 'plain' }).layout).to.equal('carousel');
    expect(changed(list, { element: 'cta' }).layout).to.equal('banner');
  });
});
