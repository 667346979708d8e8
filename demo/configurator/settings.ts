// What a person chooses in the configurator, and how it stands in an address that can be passed on.

/** The layouts of each element; the first one is its default. */
export const layouts = {
  'related-posts': ['grid', 'list', 'carousel'],
  'article-card': ['vertical', 'horizontal', 'compact', 'overlay'],
  cta: ['banner', 'card', 'inline'],
} as const;

/** The themes; the first one is the default. */
export const themes = ['zen', 'plain', 'editorial', 'contrast'] as const;

/** Colours: the page's own, or a box of the widget's own. */
export const modes = ['page', 'light', 'dark'] as const;

/** Which articles come first; the first one is the default. */
export const orders = ['related', 'newest', 'feed'] as const;

/** How dates are written; the first one is the default. */
export const dateStyles = ['day', 'relative'] as const;

/** The languages that the widgets speak, each by its own name. */
export const languages = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
  he: 'עברית',
  ja: '日本語',
  zh: '中文',
  ko: '한국어',
} as const;

/** The widgets that the configurator makes, without the `zen-` of their tags. */
export type ElementName = keyof typeof layouts;

/** All that can be chosen. Empty texts stand for what the widget does by itself. */
export interface Settings {
  /** Address of the feed. */
  feed: string;
  /** Which widget. */
  element: ElementName;
  /** One of the element's {@link layouts}. */
  layout: string;
  /** Look of the widget. */
  theme: (typeof themes)[number];
  /** A key of {@link languages}, or empty for the page's own. */
  language: string;
  /** How many articles a list shows. */
  limit: number;
  /** Colours. */
  mode: (typeof modes)[number];
  /** Which articles of a list come first. */
  order: (typeof orders)[number];
  /** How dates are written. */
  dates: (typeof dateStyles)[number];
  /** Heading of a list or of a call to action. */
  heading: string;
  /** Text of a call to action. */
  text: string;
  /** What the link of a call to action says. */
  label: string;
  /** Where the link of a call to action leads. */
  href: string;
  /** Name of the campaign that links tell. */
  campaign: string;
  /** Whether the page tells search engines of the articles. */
  structuredData: boolean;
  /** Address of the folder with the script's files, or empty for the public one. */
  base: string;
  /** Whether the browser checks the script. */
  integrity: boolean;
}

/** What holds until something else is chosen. */
export const defaults: Settings = {
  feed: '',
  element: 'related-posts',
  layout: 'grid',
  theme: 'zen',
  language: '',
  limit: 6,
  mode: 'page',
  order: 'related',
  dates: 'day',
  heading: '',
  text: '',
  label: '',
  href: '',
  campaign: '',
  structuredData: false,
  base: '',
  integrity: false,
};

/** The most articles that can be asked for here. */
export const maxLimit = 24;

/** What may be chosen, by setting; everything else is free text. */
const choices: Partial<Record<keyof Settings, readonly string[]>> = {
  element: Object.keys(layouts),
  theme: themes,
  mode: modes,
  order: orders,
  dates: dateStyles,
  language: ['', ...Object.keys(languages)],
};

/** The settings with some of them changed; a layout that another element has gives way to the element's own. */
export function changed(settings: Settings, change: Partial<Settings>): Settings {
  const next = { ...settings, ...change };
  const own: readonly string[] = layouts[next.element];
  return own.includes(next.layout) ? next : { ...next, layout: own[0]! };
}

/** The settings as the query of an address: those alone that are not the default. */
export function toQuery(settings: Settings): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    const isDefault =
      name === 'layout'
        ? value === layouts[settings.element][0]
        : value === '' || value === defaults[name as keyof Settings];
    if (!isDefault) query.set(name, String(value));
  }
  return query.toString();
}

/** The settings that a query names; what it doesn't name, or names wrongly, is as in `start`. */
export function fromQuery(query: string, start: Settings = defaults): Settings {
  const change: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const allowed = choices[name as keyof Settings];
    const type = Object.hasOwn(defaults, name) && typeof defaults[name as keyof Settings];
    if (type === 'boolean') change[name] = value === 'true';
    else if (type === 'number') change[name] = wholeNumber(value) ?? start.limit;
    else if (type && (!allowed || allowed.includes(value))) change[name] = value;
  }
  return changed(start, change);
}

/** A number of articles, as far as it is one. */
export function wholeNumber(text: string): number | undefined {
  const number = Math.floor(Number(text));
  return number >= 1 ? Math.min(maxLimit, number) : undefined;
}
