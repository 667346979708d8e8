import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/cta/define.js';
import type { ZenCta } from '../../src/elements/cta/cta.js';
import { Server } from '../server.js';

const part = (cta: Element, name: string) => cta.shadowRoot!.querySelector(`[part~="${name}"]`);
/** A box that shows what it says: how it looks comes in a file of its own. */
async function box(template: TemplateResult): Promise<ZenCta> {
  const cta = await fixture<ZenCta>(template);
  if (cta.state !== 'ready') await oneEvent(cta, 'zen-load');
  return cta;
}
/** What a reader sees in a part, slotted content included. */
const seen = (cta: Element, name: string) => {
  const slot = part(cta, name)?.querySelector('slot');
  const assigned = slot?.assignedNodes({ flatten: true }) ?? [part(cta, name)!];
  return assigned
    .map((node) => node?.textContent)
    .join('')
    .trim();
};

describe('a call to action', () => {
  let server: Server;
  beforeEach(
    () =>
      (server = new Server({
        '/cta.json': { heading: 'Talk to us', text: 'We like hard problems.', label: 'Write', url: '/contact/' },
      })),
  );
  afterEach(() => server.close());

  it('shows heading, text and link from its attributes, without a request for content', async () => {
    const cta = await box(
      html`<zen-cta heading="Hire us" text="We ship." href="https://zen.example/hire" label="Start"></zen-cta>`,
    );
    expect(cta.state).to.equal('ready');
    expect([seen(cta, 'heading'), seen(cta, 'text'), seen(cta, 'action')]).to.deep.equal([
      'Hire us',
      'We ship.',
      'Start',
    ]);
    expect(part(cta, 'action')).to.have.attribute('href', 'https://zen.example/hire');
    expect(server.requests).to.be.empty;
  });

  it('shows markup of the page that the parser gives it after the code, and nothing else', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    let cta: ZenCta;
    try {
      cta = await fixture<ZenCta>(html`<zen-cta></zen-cta>`);
    } finally {
      delete (document as { readyState?: string }).readyState;
    }
    cta.append(Object.assign(document.createElement('b'), { slot: 'heading', textContent: 'Hire us' }));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await oneEvent(cta, 'zen-load');
    expect(seen(cta, 'heading')).to.equal('Hire us');
  });

  it('shows what its JSON says, links resolved against the address of the JSON, attributes first', async () => {
    const cta = await fixture<ZenCta>(html`<zen-cta label="Mail us"></zen-cta>`);
    cta.src = '/cta.json';
    await oneEvent(cta, 'zen-load');
    expect([seen(cta, 'heading'), seen(cta, 'text'), seen(cta, 'action')]).to.deep.equal([
      'Talk to us',
      'We like hard problems.',
      'Mail us',
    ]);
    expect(part(cta, 'action')).to.have.attribute('href', new URL('/contact/', location.href).href);
  });

  it('leaves out the heading and the text that it has not', async () => {
    const cta = await box(html`<zen-cta href="https://zen.example/" label="Go"></zen-cta>`);
    const shown = (name: string) => part(cta, name)!.checkVisibility();
    expect([shown('heading'), shown('text'), shown('action')]).to.deep.equal([false, false, true]);
    const heading = document.createElement('h2');
    heading.slot = 'heading';
    heading.textContent = 'Later';
    const heard = oneEvent(cta.shadowRoot!, 'slotchange');
    cta.append(heading);
    await heard;
    await cta.updateComplete;
    expect([shown('heading'), heading.checkVisibility()]).to.deep.equal([true, true]);
  });

  it('shows markup of the page in its slots', async () => {
    const cta = await box(
      html`<zen-cta href="https://zen.example/"
        ><h2 slot="heading">Our <em>own</em></h2></zen-cta
      >`,
    );
    expect(seen(cta, 'heading')).to.equal('Our own');
    expect(seen(cta, 'action')).to.equal('Learn more');
  });

  it('adds the campaign to its link, and leaves parameters alone that are there', async () => {
    const cta = await box(
      html`<zen-cta
        heading="x"
        campaign="autumn & winter"
        href="https://zen.example/?utm_source=mine&b=1#top"
      ></zen-cta>`,
    );
    const url = new URL((part(cta, 'action') as HTMLAnchorElement).href);
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      utm_source: 'mine',
      b: '1',
      utm_medium: 'zen-cta',
      utm_campaign: 'autumn & winter',
    });
    expect(url.hash).to.equal('#top');
    cta.href = 'https://zen.example/';
    await cta.updateComplete;
    expect(new URL((part(cta, 'action') as HTMLAnchorElement).href).searchParams.get('utm_source')).to.equal(
      location.hostname,
    );
  });

  it('drops a link that is not http(s)', async () => {
    const cta = await box(html`<zen-cta heading="x" href="javascript:alert(1)" label="y"></zen-cta>`);
    expect(part(cta, 'action')).to.equal(null);
  });

  it('tells of a click on its own link and on a slotted one, and can keep the reader', async () => {
    const cta = await box(
      html`<zen-cta heading="x" href="https://zen.example/"
        ><a slot="action" href="https://zen.example/own">Own</a></zen-cta
      >`,
    );
    const event = new Promise<Event>((resolve) =>
      cta.addEventListener('zen-click', (event) => {
        event.preventDefault();
        resolve(event);
      }),
    );
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    cta.querySelector('a')!.dispatchEvent(click);
    expect(((await event) as CustomEvent).detail).to.deep.equal({
      article: undefined,
      position: 0,
      url: 'https://zen.example/own',
    });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows its fallback while it has nothing to say', async () => {
    const cta = await fixture<ZenCta>(html`<zen-cta><a href="/contact">Contact</a></zen-cta>`);
    expect(cta.state).to.equal('idle');
    expect(cta.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});
