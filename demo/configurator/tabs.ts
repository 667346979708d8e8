// Tabs as the ARIA Authoring Practices have them: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
import { html } from 'lit';

/**
 * A row of tabs with the panel of the chosen one.
 * @param tabs Names for people, by key.
 * @param choose Is told which one the reader goes to.
 */
export function tabsView<Key extends string>(
  label: string,
  tabs: Readonly<Record<Key, string>>,
  chosen: Key,
  choose: (key: Key) => void,
  panel: unknown,
): unknown {
  const keys = Object.keys(tabs) as Key[];
  const onKey = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const at = keys.indexOf(chosen);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const key = keys.at(next % keys.length)!;
    choose(key);
    list.querySelector<HTMLElement>(`#configurator-tab-${key}`)!.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
      ${keys.map(
        (key) =>
          html`<button
            type="button"
            role="tab"
            id="configurator-tab-${key}"
            aria-selected=${key === chosen ? 'true' : 'false'}
            aria-controls="configurator-panel"
            tabindex=${key === chosen ? '0' : '-1'}
            @click=${() => choose(key)}
          >
            ${tabs[key]}
          </button>`,
      )}
    </div>
    <div id="configurator-panel" role="tabpanel" aria-labelledby="configurator-tab-${chosen}">${panel}</div>
  `;
}
