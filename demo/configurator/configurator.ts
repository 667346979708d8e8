// The configurator: a form, what it comes to on three pages, what to paste, and what to look out for.
import { html, nothing, render } from 'lit';
import './configurator.css';
import { version } from '../../src/version.js';
import { codeView } from './code.js';
import { formView, type Sample } from './form.js';
import { integrityLine, policyFor } from './policy.js';
import { type Page, pages, preview } from './preview.js';
import { changed, fromQuery, type Settings, toQuery, wholeNumber } from './settings.js';
import { type Delivery, isChecked, snippetFor, type Target, targets } from './snippets.js';
import { tabsView } from './tabs.js';
import { type Findings, findingsFor } from './warnings.js';

/** What the page around the configurator gives it. */
export interface ConfiguratorOptions {
  /** Feeds to begin with; the first one is chosen. */
  samples: readonly Sample[];
  /** Address of the script for the preview. */
  script: string;
  /** The hashes of the script's files, as in `sri.json`, where they are known. */
  hashes?: Delivery['hashes'];
  /** Whether the settings stand in the page's address, for passing on. */
  inAddress?: boolean;
}

/** Where everybody can have the script's files from. */
const publicFolder = `https://cdn.jsdelivr.net/npm/zen-widgets@${version}/dist/cdn`;

/** What a call to action says until somebody writes words of their own. */
const sampleWords = {
  heading: 'Planning a move of your own?',
  text: 'You get a reply from a developer within two working days.',
  label: 'Talk to a developer',
  href: 'https://blog.example/contact/',
};

/** Settings that are done only when the person has left the field: half an address is none. */
const doneOnChange = /^(?:feed|href|base)$/;

/** Draws the configurator into an element, and keeps it up to date. */
export function showConfigurator(
  root: HTMLElement,
  { samples, script, hashes, inAddress = false }: ConfiguratorOptions,
): void {
  const absolute = samples.map(({ name, url }) => ({ name, url: new URL(url, document.baseURI).href }));
  const start = changed(fromQuery(''), { feed: absolute[0]?.url ?? '' });
  let settings = fromQuery(inAddress ? location.search : '', start);
  let target: Target = 'script';
  let findings: Findings | undefined;
  let looking: AbortController | undefined;
  let shows: ((settings: Settings) => void)[] = [];

  const draw = () => render(view(), root);

  const set = (change: Partial<Settings>) => {
    const before = settings;
    settings = changed(settings, change);
    // The heading of a list is none of a box's, and the other way round.
    if (settings.element === 'cta' && before.element !== 'cta')
      settings = { ...settings, ...(settings.label ? { heading: sampleWords.heading } : sampleWords) };
    if (settings.element !== 'cta' && before.element === 'cta') settings = { ...settings, heading: '' };
    // What was copied is out of date.
    for (const status of root.querySelectorAll('.status')) status.textContent = '';
    if (inAddress) history.replaceState(history.state, '', `?${toQuery(settings)}`);
    draw();
    for (const show of shows) show(settings);
    void look(before);
  };

  /** Looks at the feed; a later look ends an earlier one. */
  const look = async (before?: Settings) => {
    looking?.abort();
    const { signal } = (looking = new AbortController());
    // What was found in the same feed is said until something else is: no flicker, and nothing read aloud twice.
    if (settings.feed !== before?.feed || settings.element !== before.element) findings = undefined;
    draw();
    const found = await findingsFor(settings, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted) return;
    findings = found || undefined;
    draw();
  };

  const onInput = (event: Event) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const { name, value } = field;
    // What is pasted is whole at once.
    const isDone = event.type === 'change' || (event as InputEvent).inputType === 'insertFromPaste';
    if (doneOnChange.test(name) ? !isDone : event.type === 'change') return;
    if (name === 'sample') return value ? set({ feed: value }) : undefined;
    if (field.type === 'checkbox') return set({ [name]: (field as HTMLInputElement).checked });
    if (name === 'limit') return set({ limit: wholeNumber(value) ?? settings.limit });
    set({ [name]: doneOnChange.test(name) ? value.trim() : value });
  };

  const view = () => {
    const own = { base: settings.base || publicFolder, hashes };
    const line = integrityLine(own);
    // Its own words are English, on whatever page it is.
    return html`<div class="configurator" lang="en" dir="ltr">
      <form
        aria-label="Settings"
        @input=${onInput}
        @change=${onInput}
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${formView(settings, { samples: absolute, base: publicFolder, hasHashes: !!line })}
      </form>
      <div class="outcome">
        <section aria-labelledby="configurator-preview">
          <h2 id="configurator-preview">Preview</h2>
          <div class="pages">
            ${Object.entries(pages).map(
              ([page, name]) =>
                html`<figure class="page-${page}">
                  <figcaption>${name}</figcaption>
                  <iframe title="Preview: ${name}" data-page=${page}></iframe>
                </figure>`,
            )}
          </div>
        </section>
        <section aria-labelledby="configurator-warnings">
          <h2 id="configurator-warnings">What to look out for</h2>
          <div aria-live="polite">${findingsView(findings, settings)}</div>
        </section>
        <section aria-labelledby="configurator-code">
          <h2 id="configurator-code">Code</h2>
          ${tabsView(
            'Where the code goes',
            targets,
            target,
            (key) => {
              target = key;
              draw();
            },
            snippetFor(target, settings, own).map(({ place, language, code }) => codeView(place, language, code)),
          )}
          <h3>Where a policy is in force</h3>
          <p>If your site sends a Content-Security-Policy, it needs these directives besides its own.</p>
          ${codeView(
            'Content-Security-Policy',
            'http',
            policyFor(target, settings, own, findings?.pictures).join(';\n'),
          )}
          ${line && isChecked(settings, own) ? codeView('The hash, as in sri.json', 'json', line) : nothing}
          ${
            inAddress
              ? html`<h3>Pass it on</h3>
                  <p>The address of this page has your settings in it.</p>
                  ${codeView('Address', 'text', new URL(`?${toQuery(settings)}`, location.href).href)}`
              : nothing
          }
        </section>
      </div>
    </div>`;
  };

  draw();
  shows = [...root.querySelectorAll('iframe')].map((frame) =>
    preview(frame, frame.dataset.page as Page, new URL(script, document.baseURI).href),
  );
  for (const show of shows) show(settings);
  void look();
}

function findingsView(findings: Findings | undefined, { element }: Settings): unknown {
  if (!findings) return html`<p class="quiet">Looking at the feed…</p>`;
  const { warnings, articles, format } = findings;
  const summary = articles && html`<p class="quiet">${articles} articles, read as ${format}.</p>`;
  if (!warnings.length)
    return html`<p class="good">Nothing is missing.</p>
      ${element === 'cta' ? nothing : summary}`;
  return html`<ul class="warnings">
      ${warnings.map(
        ({ kind, text, advice }) =>
          html`<li class=${kind}>
            <strong>${kind === 'problem' ? 'Nothing would show. ' : ''}${text}</strong> ${advice}
          </li>`,
      )}
    </ul>
    ${summary || nothing}`;
}
