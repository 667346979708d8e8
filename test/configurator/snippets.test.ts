import { expect } from '@open-wc/testing';
import { changed, defaults, type Settings } from '../../demo/configurator/settings.js';
import { snippetFor, type Target, targets } from '../../demo/configurator/snippets.js';

const feed = 'https://blog.example/feed.json';
const delivery = { base: 'https://cdn.example/files' };
const hashes = { 'zen-widgets.all.js': 'sha384-abc' };

const list = (change: Partial<Settings> = {}) => changed(defaults, { feed, ...change });
const codes = (target: Target, settings: Settings) => snippetFor(target, settings, delivery).map(({ code }) => code);

/** The element that markup makes. */
function parsed(markup: string, selector: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.querySelector(selector)!;
}

const attributesOf = (element: Element) =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));

describe('a snippet', () => {
  it('writes the attributes that say something, and no others', () => {
    const [code] = codes('script', list());
    expect(code).to.equal(`<script async src="https://cdn.example/files/zen-widgets.js"></script>
<zen-related-posts src="https://blog.example/feed.json">
  <a href="https://blog.example/">blog.example</a>
</zen-related-posts>`);
  });

  it('writes everything else that was chosen', () => {
    const [code] = codes(
      'script',
      list({
        layout: 'list',
        theme: 'plain',
        limit: 3,
        order: 'newest',
        dates: 'relative',
        heading: 'Keep reading',
        campaign: 'spring',
        structuredData: true,
        language: 'ar',
        mode: 'dark',
      }),
    );
    expect(attributesOf(parsed(code!, 'zen-related-posts'))).to.deep.equal({
      src: feed,
      limit: '3',
      order: 'newest',
      heading: 'Keep reading',
      dates: 'relative',
      'structured-data': '',
      layout: 'list',
      theme: 'plain',
      campaign: 'spring',
      lang: 'ar',
      dir: 'rtl',
      style: 'color-scheme: dark; background: Canvas; color: CanvasText; padding: 1em',
    });
  });

  it('leaves out what only other elements have', () => {
    const everything = list({
      limit: 3,
      order: 'newest',
      heading: 'Heading',
      text: 'Text',
      label: 'Label',
      href: feed,
    });
    const own = (element: Settings['element']) =>
      parsed(codes('script', changed(everything, { element }))[0]!, `zen-${element}`).getAttributeNames();
    expect(own('article-card')).to.deep.equal(['src']);
    expect(own('related-posts')).to.deep.equal(['src', 'limit', 'order', 'heading']);
    expect(own('cta')).to.deep.equal(['heading', 'text', 'label', 'href']);
  });

  it('has no fallback link where there is no site to link to', () => {
    for (const feed of ['', 'feed.json', 'javascript:alert(1)', '#articles'])
      expect(codes('script', list({ feed }))[0]).not.to.include('<a ');
  });

  it('lets the browser check the one file that is whole, if its hash is known', () => {
    const script = (settings: Settings, known?: Record<string, string>) =>
      attributesOf(
        parsed(snippetFor('script', settings, { base: `${delivery.base}/`, hashes: known })[0]!.code, 'script'),
      );
    expect(script(list({ integrity: true }), hashes)).to.deep.equal({
      async: '',
      src: 'https://cdn.example/files/zen-widgets.all.js',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
    });
    const unchecked = { async: '', src: 'https://cdn.example/files/zen-widgets.js' };
    expect(script(list(), hashes)).to.deep.equal(unchecked);
    expect(script(list({ integrity: true }))).to.deep.equal(unchecked);
  });

  it('keeps a text a text', () => {
    const heading = `"><script>alert(1)</script><b title='&quot;'> & {{ x }} {y} \\n [gallery] <!-- --> -->`;
    const settings = list({ heading });
    expect(parsed(codes('script', settings)[0]!, 'zen-related-posts').getAttribute('heading')).to.equal(heading);
    for (const target of ['placeholder', 'wordpress'] as const)
      expect(parsed(codes(target, settings)[0]!, 'div').getAttribute('data-zen-heading')).to.equal(heading);
    expect(parsed(codes('npm', settings)[2]!, 'zen-related-posts').getAttribute('heading')).to.equal(heading);
    // In JSX an expression, in Vue an attribute without binding.
    expect(codes('react', settings)[1]).to.include(`heading={${JSON.stringify(heading)}}`);
    expect(parsed(codes('vue', settings)[1]!, 'template').innerHTML).to.include('<zen-related-posts ');
  });

  it('gives WordPress no short code to run', () => {
    const [code] = codes('wordpress', list({ heading: '[gallery ids="1"]' }));
    expect(code).not.to.match(/[[\]]/);
    expect(code).to.match(/^<!-- wp:html -->\n[^]*\n<!-- \/wp:html -->$/);
  });

  it('says where each part goes, for every place', () => {
    for (const target of Object.keys(targets) as Target[])
      for (const { place, code } of snippetFor(target, list(), delivery)) {
        expect(place).not.to.equal('');
        expect(code).not.to.match(/undefined|null|\[object/);
      }
  });

  it('gives React and Vue numbers as numbers, and true as true', () => {
    const settings = list({ limit: 3, structuredData: true, mode: 'light', language: 'he' });
    expect(codes('react', settings)[1]).to.equal(`import 'zen-widgets/related-posts';

export function Widget() {
  return (
    <zen-related-posts
      src="https://blog.example/feed.json"
      limit={3}
      structured-data
      lang="he"
      dir="rtl"
      style={{ colorScheme: 'light', background: 'Canvas', color: 'CanvasText', padding: '1em' }}
    >
      <a href="https://blog.example/">blog.example</a>
    </zen-related-posts>
  );
}`);
    expect(codes('vue', settings)[1]!.match(/^ {4}[^ <].*/gm)).to.deep.equal([
      '    src="https://blog.example/feed.json"',
      '    :limit="3"',
      '    structured-data',
      '    lang="he"',
      '    dir="rtl"',
      '    style="color-scheme: light; background: Canvas; color: CanvasText; padding: 1em"',
    ]);
  });
});
