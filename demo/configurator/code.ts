// A text to copy, with the button that does so.
import { html } from 'lit';

/** A block of code. `place` says where it goes, which is also what the button copies. */
export const codeView = (place: string, language: string, code: string): unknown => html`
  <figure class="code">
    <figcaption>
      <span>${place}</span>
      <button type="button" @click=${copy} aria-label="Copy: ${place}">Copy</button>
    </figcaption>
    <pre data-language=${language}><code .textContent=${code}></code></pre>
    <span class="status" role="status"></span>
  </figure>
`;

/** Copies what stands beside the button; where that is not allowed, marks it for the reader to do so. */
async function copy({ currentTarget }: Event): Promise<void> {
  const figure = (currentTarget as HTMLElement).closest('figure')!;
  const code = figure.querySelector('code')!;
  const status = figure.querySelector('.status')!;
  status.textContent = await navigator.clipboard.writeText(code.textContent).then(
    () => 'Copied',
    () => {
      getSelection()?.selectAllChildren(code);
      return 'Marked: copy it with the keyboard';
    },
  );
}
