// The ways to put widgets on a page: for each, the markup of all the widgets that can be put there that way.

/** The widgets that are compared, by the names that their boxes have in the table. */
export const widgetNames = ['card', 'list', 'cta', 'feed'];

const attributes = (values, prefix = '') =>
  Object.entries(values)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

/** What each widget is told, by its kind. */
const settings = (origin) => ({
  card: { kind: 'article-card', src: `${origin}/card.json`, layout: 'horizontal', loading: 'eager' },
  list: { kind: 'related-posts', src: `${origin}/list.json`, current: 'list-1', limit: 2, loading: 'eager' },
  cta: {
    kind: 'cta',
    heading: 'Planning a move of your own?',
    text: 'You get a reply from a developer within two working days.',
    label: 'Talk to a developer',
    href: 'https://blog.example/contact/',
    loading: 'eager',
  },
  feed: { kind: 'feed', src: `${origin}/feed.json` },
});

/** What stands inside the feed, in every form. */
const inFeed = [
  '<zen-article-card layout="horizontal" loading="eager"></zen-article-card>',
  '<zen-related-posts order="feed" layout="list" limit="2" exclude="feed-1" loading="eager"></zen-related-posts>',
];

const fallback = '<a href="https://blog.example/">Read our blog</a>';

const element = ({ kind, ...rest }, inside) =>
  `<zen-${kind}${attributes(rest)} class="zen-widget">${inside}</zen-${kind}>`;

/** The elements as they are on the blank page: one for each box that is compared. */
export function singleWidgets(origin) {
  const { card, list, cta, feed } = settings(origin);
  return {
    card: [element(card, '')],
    list: [element(list, '')],
    cta: [element(cta, '')],
    feed: inFeed.map((inside) => element(feed, inside)),
  };
}

/** The script, or without it an empty one in its place. */
const script = (origin, isThere, settings = {}) => {
  const src = isThere ? ` src="${origin}/zen-widgets.js"` : '';
  return `<script${src}${embed(settings)} class="zen-script"></script>`;
};

/** The attributes by which the script knows a placeholder, a script in place and a link. */
const embed = ({ kind, ...rest }) => (kind ? attributes({ embed: kind, ...rest }, 'data-zen-') : '');

/** The page's own text between the widgets, so that no one's edge touches another's. */
const between = '\n<p>Between the widgets.</p>\n';

const inScript = 'A script has no room for the widgets inside a feed.';
const inFrame = 'A frame shows one widget.';
const inLink = 'A link becomes a card, and nothing else.';

const frame = (origin, name, isThere, size) => {
  const { kind, ...rest } = settings(origin)[name];
  const address = `${origin}/frame.html?${new URLSearchParams({ embed: kind, ...rest })}`;
  const src = isThere ? ` src="${address.replaceAll('&', '&amp;')}"` : '';
  return `<iframe${src}${attributes(size)} title="${name}" class="zen-widget"></iframe>`;
};

const frameNames = ['card', 'list', 'cta'];

/** The frames as they are on the blank page, each as large as the page that they are compared with makes it. */
export const singleFrames = (origin) =>
  Object.fromEntries(
    frameNames.map((name) => [
      name,
      [({ width, height }) => frame(origin, name, true, { width, height, style: 'border: 0; display: block' })],
    ]),
  );

/**
 * The forms. `markup` is that of all widgets at once, with the script or, without it, with elements that can stand in
 * for the widgets; `boxes` is how many widgets it shows, and `reasons` says of the others why they are not there.
 */
export const forms = {
  element: {
    title: 'The elements themselves',
    boxes: 5,
    markup(origin, withScript) {
      const { card, list, cta, feed } = settings(origin);
      const widgets = [
        element(card, fallback),
        element(list, fallback),
        element(cta, ''),
        element(feed, inFeed.join('')),
      ];
      return [script(origin, withScript), ...widgets].join(between);
    },
  },
  placeholder: {
    title: 'Placeholders',
    boxes: 5,
    markup(origin, withScript) {
      const inside = { card: fallback, list: fallback, cta: fallback, feed: inFeed.join('') };
      const widgets = Object.entries(settings(origin)).map(
        ([name, values]) => `<div${embed(values)} class="zen-widget">${inside[name]}</div>`,
      );
      return [script(origin, withScript), ...widgets].join(between);
    },
  },
  script: {
    title: 'Scripts in place',
    boxes: 3,
    reasons: { feed: inScript },
    markup(origin, withScript) {
      const { card, list, cta } = settings(origin);
      return [card, list, cta]
        .map((values) => script(origin, withScript, values) + (withScript ? '' : element(values, '')))
        .join(between);
    },
  },
  link: {
    title: 'Links that become cards',
    boxes: 1,
    reasons: { list: inLink, cta: inLink, feed: inLink },
    markup(origin, withScript) {
      const { card } = settings(origin);
      const link = `<a href="https://blog.example/card/1/"${embed(card)} class="zen-widget">Read about the kitchen light</a>`;
      return [script(origin, withScript), withScript ? link : element(card, '')].join(between);
    },
  },
  frame: {
    title: 'Frames',
    boxes: 3,
    reasons: { feed: inFrame },
    inFrames: true,
    markup: (origin, withScript) =>
      frameNames.map((name) => frame(origin, name, withScript, { width: 700, height: 480 })).join(between),
  },
};
