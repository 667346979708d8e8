/**
 * Tells the page around the frame how high the content is, whenever that changes, in whole CSS pixels.
 * @param content What to measure.
 * @param parents The origins that may hear it, with spaces between them; `*` for all.
 */
export function tellHeight(content: HTMLElement, parents: string): void {
  let told: number | undefined;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // While the frame is hidden, nothing in it has a box.
    if (height === told || !content.getClientRects().length) return;
    told = height;
    for (const origin of heardBy(parents)) parent.postMessage({ type: 'zen-widgets:size', height }, origin);
  }).observe(content);
}

/** The one listed origin that the page around is of, where the browser tells; else all that are listed. */
function heardBy(parents: string): string[] {
  const listed = parents.split(/\s+/).filter((origin) => origin === '*' || URL.canParse(origin));
  const around = document.referrer && new URL(document.referrer).origin;
  const same = listed.filter((origin) => origin !== '*' && new URL(origin).origin === around);
  return same.length ? same : listed;
}
