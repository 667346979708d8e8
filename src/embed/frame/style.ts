/**
 * Gives the frame's page its look, without a style sheet that a security policy would have to allow: no margin, the
 * system's font, and rings around focused links inside their cards, since the frame ends where the cards end. Style
 * sheets that the page links win over it.
 */
export function setStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :where(body) { display: flow-root; margin: 0; font-family: system-ui, sans-serif; }
    :where(p) { margin: 0; }
    ::part(card) { outline-offset: -3px; }
  `);
  document.adoptedStyleSheets = [sheet];
}
