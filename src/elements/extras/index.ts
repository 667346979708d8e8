/** What widgets need that are asked for more than usual: it loads with the first of them. */
import type { Article } from '../../data/article.js';
import { begin, turn } from './carousel.js';
import { dismiss } from './cta-view.js';
import { ctaMoreStyles } from './cta.styles.js';
import { layoutStyles } from './layout.styles.js';
import { keepStructuredData } from './structured-data.js';
import { themeStyles } from './theme.styles.js';

export { adopt } from './adopt.js';
export { withCampaign } from './campaign.js';
export { controlsFor } from './carousel.js';
export { boxContent, boxSkeleton } from './cta-view.js';
export { dayAgoInWords } from './relative-date.js';

const known = /^(plain|editorial|contrast|horizontal|list|compact|overlay|carousel|banner|card|inline)$/;

/** The classes of an element's theme and layout, with a space before each; none for what nobody knows. */
export const looks = ({ theme = '', layout = '' }: { theme?: string; layout?: string }): string =>
  (known.test(theme) ? ` theme-${theme}` : '') + (known.test(layout) ? ` layout-${layout}` : '');

/** By document, the styles of the box, of themes and of layouts. */
const sheets = new WeakMap<Document, CSSStyleSheet[]>();

function sheetsFor(document: Document): CSSStyleSheet[] {
  const made = [ctaMoreStyles, themeStyles, layoutStyles].map(({ cssText }) => {
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  sheets.set(document, made);
  return made;
}

/** Does what a button in a widget's shadow root is for. */
export function press(button: Element, host: Parameters<typeof dismiss>[0]): void {
  if (button.matches('.dismiss')) dismiss(host);
  else turn(button, button.part.value === 'next' ? 1 : -1);
}

/** What is asked of an element that may be more than usual. */
interface Special extends HTMLElement {
  layout?: string;
  structuredData?: boolean;
  updateComplete: Promise<unknown>;
}

/**
 * Gives an element's shadow root the styles of themes and layouts, and of the box where it is one; and its light DOM the
 * structured data of what is shown, where it asks for that.
 */
export function dress(element: Special, shown: readonly Article[] | undefined): void {
  const { ownerDocument, shadowRoot } = element;
  if (!shadowRoot || !ownerDocument.defaultView) return;
  const all = sheets.get(ownerDocument) ?? sheetsFor(ownerDocument);
  if (!shadowRoot.adoptedStyleSheets.includes(all[1]!))
    shadowRoot.adoptedStyleSheets.push(...all.slice('href' in element ? 0 : 1));
  keepStructuredData(element, element.structuredData ? shown : undefined);
  if (shown) begin(element);
}
