/** Everything that a widget may draw. */
const elements = new Set('a article bdi button div img li p section slot span time ul'.split(' '));

const names = {
  class:
    'action actions base body card controls dismiss excerpt far frame heading list media meta place reserve second skeleton stack status tags title words layout-banner layout-card layout-carousel layout-compact layout-horizontal layout-inline layout-list layout-overlay theme-contrast theme-editorial theme-plain'.split(
      ' ',
    ),
  part: 'action author base body card controls date dismiss excerpt heading image item link list media meta next previous second tag tags text title'.split(
    ' ',
  ),
};

const isOneOf =
  (...values: string[]) =>
  (value: string) =>
    values.includes(value);
const isText = () => true;
const areOf = (known: string[]) => (value: string) =>
  value.split(' ').every((name) => known.includes(name)) && !/\s\s|^\s|\s$/.test(value);

/** Whether it is an absolute http(s) address without a user. */
export function isAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s/?#@\\]+[/?#]\S*$/.test(value)) return false;
  const { username, password } = new URL(value);
  return !username && !password;
}

/** The attributes that a widget may set, and what in them: a text only where a text is all that it can be. */
const attributes: Record<string, (value: string) => boolean> = {
  class: areOf(names.class),
  part: areOf(names.part),
  lang: isText,
  dir: isOneOf('auto'),
  role: isOneOf('heading', 'list', 'status'),
  'aria-level': (value) => /^[1-6]$/.test(value),
  'aria-hidden': isOneOf('true'),
  'aria-label': isText,
  alt: isText,
  hidden: isOneOf(''),
  href: isAddress,
  src: isAddress,
  srcset: (value) =>
    value.split(', ').every((part) => /^\S+[^,\s] [1-9]\d*w$/.test(part) && isAddress(part.split(' ')[0]!)),
  sizes: isOneOf('9em', '(max-width: 30em) 100vw, 24em'),
  loading: isOneOf('lazy'),
  referrerpolicy: isOneOf('no-referrer'),
  rel: isOneOf('noopener'),
  type: isOneOf('button'),
  datetime: isText,
  name: isOneOf('heading', 'text', 'action'),
};

/** What a widget has drawn that it may not draw, in words. */
export function forbiddenIn(widget: Element): string[] {
  const forbidden: string[] = [];
  for (const element of widget.shadowRoot!.querySelectorAll('*')) {
    const { localName, namespaceURI } = element;
    if (!elements.has(localName) || namespaceURI !== 'http://www.w3.org/1999/xhtml') forbidden.push(`<${localName}>`);
    for (const { name, value } of element.attributes)
      if (!attributes[name]?.(value)) forbidden.push(`<${localName} ${name}=${JSON.stringify(value)}>`);
    if (element instanceof HTMLAnchorElement && !/^https?:$/.test(element.protocol))
      forbidden.push(`a link to ${element.href}`);
  }
  return forbidden;
}
