// The form: every setting with a label, each shown only where it does something.
import { html, nothing } from 'lit';
import { dateStyles, languages, layouts, maxLimit, modes, orders, type Settings, themes } from './settings.js';

/** A feed to begin with. */
export interface Sample {
  /** What the list says. */
  name: string;
  /** Absolute address. */
  url: string;
}

/** What the form shows besides the settings. */
export interface FormOptions {
  samples: readonly Sample[];
  /** What the folder of the script's files is, where nothing else is said. */
  base: string;
  /** Whether there are hashes to check the script by. */
  hasHashes: boolean;
}

const names: Record<string, string> = {
  'related-posts': 'Related posts',
  'article-card': 'Article card',
  cta: 'Call to action',
  page: 'As the page',
  feed: 'As in the feed',
  day: 'Day',
  relative: 'Time since then',
};

/** `list` as `List`, for people. */
const nameOf = (value: string) => names[value] ?? value[0]!.toUpperCase() + value.slice(1);

/** The form's fields. */
export function formView(settings: Settings, { samples, base, hasHashes }: FormOptions): unknown {
  const { element } = settings;
  const isCta = element === 'cta';
  const isList = element === 'related-posts';
  return html`
    <fieldset>
      <legend>Widget</legend>
      ${radios('element', 'Kind', Object.keys(layouts), element)}
      ${
        isCta
          ? [
              text('heading', 'Heading', settings),
              text('text', 'Text', settings),
              text('label', 'What the button says', settings, { placeholder: 'Learn more' }),
              text('href', 'Where the button leads', settings, { type: 'url', placeholder: 'https://' }),
            ]
          : feedFields(settings, samples)
      }
      ${
        isList
          ? [
              html`<label class="field">
                <span>How many articles</span>
                <input type="number" name="limit" min="1" max=${maxLimit} .value=${String(settings.limit)} />
              </label>`,
              select('order', 'Which come first', orders, settings.order),
              text('heading', 'Heading', settings, { placeholder: 'Read more' }),
            ]
          : nothing
      }
    </fieldset>
    <fieldset>
      <legend>Looks</legend>
      ${radios('layout', 'Layout', layouts[element], settings.layout)}
      ${radios('theme', 'Theme', themes, settings.theme)} ${radios('mode', 'Colours', modes, settings.mode)}
    </fieldset>
    <fieldset>
      <legend>Words</legend>
      <label class="field">
        <span>Language</span>
        <select name="language">
          <option value="" .selected=${!settings.language}>As the page</option>
          ${Object.entries(languages).map(
            ([tag, name]) =>
              html`<option value=${tag} lang=${tag} .selected=${settings.language === tag}>${name}</option>`,
          )}
        </select>
      </label>
      ${isCta ? nothing : radios('dates', 'Dates', dateStyles, settings.dates)}
    </fieldset>
    <details>
      <summary>More</summary>
      ${text('campaign', 'Campaign', settings, { hint: 'Goes into the links, so that the blog knows where its readers come from.' })}
      ${text('base', 'Folder of the script’s files', settings, { type: 'url', placeholder: base })}
      ${isCta ? nothing : check('structuredData', 'Tell search engines of the articles', settings.structuredData)}
      ${hasHashes ? check('integrity', 'Let the browser check the script', settings.integrity) : nothing}
    </details>
  `;
}

function feedFields(settings: Settings, samples: readonly Sample[]) {
  return html`${text('feed', 'Address of the feed', settings, {
      type: 'url',
      placeholder: 'https://your.blog/feed.json',
      hint: 'JSON Feed, RSS, WordPress, Ghost and more.',
    })}
    <label class="field">
      <span>Or an example</span>
      <select name="sample">
        <option value="" .selected=${samples.every(({ url }) => url !== settings.feed)}>None</option>
        ${samples.map(
          ({ name, url }) => html`<option value=${url} .selected=${url === settings.feed}>${name}</option>`,
        )}
      </select>
    </label>`;
}

type TextName = 'feed' | 'heading' | 'text' | 'label' | 'href' | 'campaign' | 'base';

function text(
  name: TextName,
  label: string,
  settings: Settings,
  { type = 'text', placeholder = '', hint = '' }: { type?: 'text' | 'url'; placeholder?: string; hint?: string } = {},
) {
  return html`<div class="field">
    <label for="configurator-${name}">${label}</label>
    <input
      id="configurator-${name}"
      type=${type}
      name=${name}
      placeholder=${placeholder}
      autocomplete="off"
      spellcheck=${type === 'url' ? 'false' : nothing}
      aria-describedby=${hint ? `configurator-${name}-hint` : nothing}
      .value=${settings[name]}
    />
    ${hint ? html`<small id="configurator-${name}-hint">${hint}</small>` : nothing}
  </div>`;
}

const radios = (name: string, label: string, values: readonly string[], chosen: string) => html`
  <div class="field" role="radiogroup" aria-labelledby="configurator-${name}">
    <span id="configurator-${name}">${label}</span>
    <div class="choices">
      ${values.map(
        (value) =>
          html`<label
            ><input type="radio" name=${name} value=${value} .checked=${value === chosen} /><span
              >${nameOf(value)}</span
            ></label
          >`,
      )}
    </div>
  </div>
`;

const select = (name: string, label: string, values: readonly string[], chosen: string) =>
  html`<label class="field">
    <span>${label}</span>
    <select name=${name}>
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${nameOf(value)}</option>`)}
    </select>
  </label>`;

const check = (name: string, label: string, checked: boolean) =>
  html`<label class="check"><input type="checkbox" name=${name} .checked=${checked} /> ${label}</label>`;
