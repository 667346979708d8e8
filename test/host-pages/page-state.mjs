/**
 * Runs in a page: everything of the page's own that a widget might change. What is embedded is left out.
 * @param {string} embedded selects what the markup of the forms is made of, but for the script
 */
export function pageState(embedded) {
  const attempt = (read) => {
    try {
      return read();
    } catch (error) {
      return error.name;
    }
  };
  const native = Function.prototype.toString;
  const names = [];
  const list = (path, object) => {
    for (const key of Reflect.ownKeys(object)) {
      // The windows of frames have numbers for names, and belong to others.
      if (object === window && /^\d+$/.test(String(key))) continue;
      const { value, get } = attempt(() => Object.getOwnPropertyDescriptor(object, key)) || {};
      const code = value === undefined ? get : value;
      // How long the source is tells a function that was put in the place of another one.
      const source = typeof code === 'function' ? attempt(() => native.call(code).length) : '';
      names.push(`${path}${String(key)} ${typeof code} ${source}`);
      if (path !== '') continue;
      if (typeof value === 'function') {
        list(`${String(key)}.`, value);
        if (value.prototype) list(`${String(key)}.prototype.`, value.prototype);
      } else if (typeof value === 'object' && value && Object.prototype.toString.call(value) !== '[object Window]') {
        if (!value.nodeType && !Array.isArray(value)) attempt(() => list(`${String(key)}.`, value));
      }
    }
  };
  list('', window);

  const own = [...document.querySelectorAll('*')].filter(
    (element) => !element.matches('.zen-script') && !element.closest(embedded),
  );
  const scrollRoot = document.scrollingElement;
  const watched = window[Symbol.for('watched')];
  const now = watched.kept();
  return {
    names: names.sort(),
    heard: watched.heard,
    elements: own.map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
      return `<${element.localName}${attributes}>`;
    }),
    rects: own.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    // Only what has changed since the page was opened: the pages share the rest.
    kept: Object.keys(now)
      .filter((name) => now[name] !== watched.before[name])
      .map((name) => `${name} ${now[name]}`),
    place: [String(history.state), location.href.replace(/with=[\w-]+/, '')],
    size: [scrollRoot.scrollWidth, scrollRoot.scrollHeight],
    focus: document.activeElement && document.activeElement.localName,
    scroll: [scrollX, scrollY],
    title: document.title,
  };
}
