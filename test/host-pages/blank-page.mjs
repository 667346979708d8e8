// The page without hazards that a host page's widgets are compared with: the same widgets at the same places, with the
// documented hooks as the host page computes them, and nothing else of it.

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The markup of such a page.
 * @param {object[]} shown what `shownWidgets` gives for the host page
 * @param {Record<string, (string | Function)[]>} widgets the markup of the boxes of each widget, by its name
 * @param {string} [script] the address of the widgets' script
 */
export function blankPage(shown, widgets, script) {
  // Mostly one colour is behind all of them; at the edges of a box between two pixels, what is around it shows.
  const { rootScheme = 'normal', behind: ground = '' } = shown[0]?.hooks ?? {};
  const places = shown.map(({ name, box, hooks }, index) => {
    const { width, zoom, behind, language, direction, color, colorScheme, fontFamily, properties } = hooks;
    const place = `position: absolute; left: ${box.x}px; top: ${box.y}px; background: ${behind === ground ? 'none' : behind || 'none'}`;
    const style = [
      `width: ${width}px`,
      `zoom: ${zoom}`,
      `direction: ${direction}`,
      `color: ${color}`,
      `color-scheme: ${colorScheme}`,
      `font-family: ${fontFamily}`,
      ...properties.map((property) => property.join(': ')),
    ].join('; ');
    // A feed draws nothing: each of the widgets inside it has a place of its own.
    const markup = widgets[name][shown.slice(0, index).filter((other) => other.name === name).length];
    const inside = typeof markup === 'function' ? markup(hooks) : markup;
    const lang = language ? ` lang="${escaped(language)}"` : '';
    return `<div style="${place}"><div style="${escaped(style)}"${lang}>${inside}</div></div>`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>Blank</title><style>
html { color-scheme: ${rootScheme}; background: ${ground || 'none'} }</style></head><body>
${script ? `<script src="${script}"></script>` : ''}${places.join('\n')}</body></html>`;
}
