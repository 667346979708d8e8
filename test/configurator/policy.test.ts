import { expect } from '@open-wc/testing';
import { styleText } from '../../demo/configurator/attributes.js';
import { integrityLine, policyFor } from '../../demo/configurator/policy.js';
import { changed, defaults, type Settings } from '../../demo/configurator/settings.js';

const list = (change: Partial<Settings> = {}) =>
  changed(defaults, { feed: 'https://blog.example/feed.json?key=1', ...change });
const delivery = { base: 'https://cdn.example/a;b,c/' };
const checked = { ...delivery, hashes: { 'zen-widgets.all.js': 'sha384-abc', 'zen-widgets.js': 'sha384-def' } };

describe('the policy for a snippet', () => {
  it('allows the folder of the script, the feed and its pictures', () => {
    expect(
      policyFor('script', list(), delivery, ['https://pictures.example', 'https://pictures.example']),
    ).to.deep.equal([
      'script-src https://cdn.example/a%3Bb%2Cc/',
      'connect-src https://blog.example',
      'img-src https://pictures.example',
    ]);
  });

  it('supposes the pictures where the feed is, as long as nobody has looked', () => {
    expect(policyFor('placeholder', list(), delivery)).to.include('img-src https://blog.example');
  });

  it('allows one file alone when the browser checks it', () => {
    expect(policyFor('wordpress', list({ integrity: true }), checked)[0]).to.equal(
      'script-src https://cdn.example/a%3Bb%2Cc/zen-widgets.all.js',
    );
  });

  it('allows the site’s own scripts where they bring the widget along', () => {
    for (const target of ['npm', 'react', 'vue'] as const)
      expect(policyFor(target, list(), delivery)[0]).to.equal("script-src 'self'");
  });

  it('names the site itself for what is on it', () => {
    expect(policyFor('script', list({ feed: '/feed.json' }), { base: '/widgets' })).to.deep.equal([
      "script-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
    ]);
  });

  it('needs no feed for a call to action', () => {
    expect(policyFor('script', list({ element: 'cta' }), delivery)).to.have.lengthOf(1);
  });

  it('allows the very style attribute that a box of its own colours has, where it is in markup', async () => {
    for (const mode of ['light', 'dark'] as const) {
      const settings = list({ mode });
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleText(settings)));
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      const allowed = `style-src-attr 'unsafe-hashes' 'sha256-${hash}'`;
      for (const target of ['script', 'placeholder', 'npm', 'wordpress'] as const)
        expect(policyFor(target, settings, delivery)).to.include(allowed);
      for (const target of ['react', 'vue'] as const)
        expect(policyFor(target, settings, delivery).join()).not.to.include('style');
    }
  });
});

describe('the line of hashes', () => {
  it('is that of the file that loads no others', () => {
    expect(integrityLine(checked)).to.equal('"zen-widgets.all.js": "sha384-abc"');
    expect(integrityLine(delivery)).to.equal(undefined);
  });
});
