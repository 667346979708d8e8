// Empty boxes in the place of widgets: the same markup in a page without the script, with the widgets' sizes.

/**
 * Runs in a page with the widgets: how each piece of embedding markup is laid out, as `standIn` takes it. What has no
 * box of its own, such as a feed, has that of each element inside.
 */
export function outerBoxes(embedded) {
  const boxOf = (element) => {
    const { display, width, height } = getComputedStyle(element);
    if (element.localName === 'iframe' || (display !== 'inline' && display !== 'contents'))
      return { display, width, height };
    const drawn = element.shadowRoot
      ? [element]
      : [...element.querySelectorAll('zen-article-card, zen-related-posts, zen-cta')];
    const bases = drawn.map(({ shadowRoot }) => shadowRoot.querySelector('.base')).filter(Boolean);
    if (!bases.length) return { display: 'contents', inside: [...element.children].map(boxOf) };
    // A page can make a widget inline: then the boxes inside it stand on lines of their own.
    const [{ top }, { bottom }] = [bases[0], bases.at(-1)].map((base) => base.getBoundingClientRect());
    return { display: 'block', width, height: `${bottom - top}px` };
  };
  return [...document.querySelectorAll(embedded)]
    .filter((element) => !element.parentElement.closest(embedded))
    .map(boxOf);
}

/** Runs in a page without the script: gives the embedding markup these boxes. */
export async function standIn(boxes, embedded) {
  const style = (element, { inside, ...box }) => {
    const none = { 'min-width': '0', 'max-width': 'none', 'min-height': '0', 'max-height': 'none', 'flex-grow': '0' };
    const whole = { ...box, ...none, 'flex-shrink': '0', 'flex-basis': 'auto', overflow: 'hidden' };
    for (const [name, value] of Object.entries(inside ? box : whole))
      element.style.setProperty(name, value, 'important');
    if (inside) inside.forEach((one, index) => style(element.children[index], one));
    else element.textContent = '';
  };
  const outer = [...document.querySelectorAll(embedded)].filter((element) => !element.parentElement.closest(embedded));
  outer.forEach((element, index) => style(element, boxes[index]));
  // WebKit leaves vertical text where it was, unless all is laid out anew.
  document.body.hidden = true;
  document.body.getBoundingClientRect();
  document.body.hidden = false;
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}
