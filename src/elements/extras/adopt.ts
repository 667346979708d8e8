import type { CSSResult, CSSResultGroup } from 'lit';

/** Gives an element that came from another document copies of its style sheets, made for the one that it is in now. */
export function adopt({ ownerDocument, shadowRoot }: Element, styles: CSSResultGroup | undefined): void {
  // The document of a template has no window, and shows nothing.
  const { CSSStyleSheet } = ownerDocument.defaultView ?? {};
  if (CSSStyleSheet && shadowRoot)
    shadowRoot.adoptedStyleSheets = ([styles] as CSSResult[][]).flat().map(({ cssText }) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync(cssText);
      return copy;
    });
}
