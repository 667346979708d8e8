// What the settings come to on the element itself: the same for every snippet and for the preview.
import { defaults, layouts, type Settings } from './settings.js';

/** Languages that are written from the right. */
const fromTheRight = /^(?:ar|he)$/;

/** An attribute's name and value; `true` for one that is there without a value. */
export type Attribute = readonly [name: string, value: string | number | true];

/** The tag of the element. */
export const tagOf = ({ element }: Settings): string => `zen-${element}`;

/** The attributes that only this element has. */
function ownAttributes(settings: Settings): (readonly [string, string | number | boolean])[] {
  const { element, feed, limit, order, dates, heading, text, label, href, structuredData } = settings;
  if (element === 'cta')
    return [
      ['heading', heading],
      ['text', text],
      ['label', label],
      ['href', href],
    ];
  const both = [
    ['dates', dates === defaults.dates ? '' : dates],
    ['structured-data', structuredData],
  ] as const;
  if (element === 'article-card') return [['src', feed], ...both];
  return [
    ['src', feed],
    ['limit', limit === defaults.limit ? '' : limit],
    ['order', order === defaults.order ? '' : order],
    ['heading', heading],
    ...both,
  ];
}

/** The attributes of the element that say something it wouldn't do by itself. */
export function attributesOf(settings: Settings): Attribute[] {
  const { element, layout, theme, campaign } = settings;
  return [
    ...ownAttributes(settings),
    ['layout', layout === layouts[element][0] ? '' : layout] as const,
    ['theme', theme === defaults.theme ? '' : theme] as const,
    ['campaign', campaign] as const,
  ].filter((attribute): attribute is Attribute => attribute[1] !== '' && attribute[1] !== false);
}

/** The attributes that any element of a page may have: language and direction. */
export function pageAttributesOf({ language }: Settings): Attribute[] {
  if (!language) return [];
  return [['lang', language], ...(fromTheRight.test(language) ? ([['dir', 'rtl']] as const) : [])];
}

/** The declarations of a box with colours of its own; none where the page's do. */
export function styleOf({ mode }: Settings): Record<string, string> {
  if (mode === 'page') return {};
  // The text colour comes from the page: without these two, a dark widget would be white on white.
  return { 'color-scheme': mode, background: 'Canvas', color: 'CanvasText', padding: '1em' };
}

/** The same as the text of a style attribute. */
export const styleText = (settings: Settings): string =>
  Object.entries(styleOf(settings))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** What shows until the articles are there: a link to the site of the feed. It says the site's name in every language. */
export function fallbackOf({ element, feed }: Settings): { href: string; text: string } | undefined {
  if (element === 'cta' || !/^https?:/i.test(feed) || !URL.canParse(feed)) return undefined;
  const { origin, host } = new URL(feed);
  return { href: `${origin}/`, text: host };
}
