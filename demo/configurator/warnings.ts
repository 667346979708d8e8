// Looks at the feed as a widget would, and says in plain words what readers would miss.
import { type Article, type Feed, FeedError, type FeedErrorCode, loadFeed } from '../../src/data/index.js';
import { languages, type Settings } from './settings.js';

/** What somebody should know before the snippet goes to a page. */
export interface Warning {
  /** `problem`: nothing would show. `hint`: something would be missing. */
  kind: 'problem' | 'hint';
  /** What is so. */
  text: string;
  /** What to do about it. */
  advice: string;
}

/** What was found in a feed. */
export interface Findings {
  /** Problems before hints. */
  warnings: Warning[];
  /** How many articles the feed's first answer has; undefined where it can't be had. */
  articles?: number;
  /** The name of the feed's format. */
  format?: string;
  /** The origins of its pictures. */
  pictures: string[];
}

/** How to look. */
export interface Looking {
  /** Ends the looking. */
  signal?: AbortSignal;
  /** Used in the place of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/** Looks at what the settings name. */
export async function findingsFor(settings: Settings, looking: Looking = {}): Promise<Findings> {
  if (settings.element === 'cta') return { warnings: ofWords(settings), pictures: [] };
  if (!settings.feed)
    return {
      warnings: [problem('There is no feed yet.', 'Paste the address of your feed, or choose one of the examples.')],
      pictures: [],
    };
  // A widget would take it for an address on its own page's site, which is not this one.
  if (!isWebAddress(settings.feed)) return { warnings: [problem(...errors['bad-url'])], pictures: [] };
  const warnings = ofAddress(new URL(settings.feed));
  try {
    const feed = await loadFeed(settings.feed, looking);
    const pictures = feed.articles.flatMap(({ image }) => (image ? [new URL(image.url).origin] : []));
    return {
      warnings: [...warnings, ...ofFeed(feed, settings)],
      articles: feed.articles.length,
      format: feed.format,
      pictures: [...new Set(pictures)],
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // What is wrong with the address explains the rest.
    if (warnings.some(({ kind }) => kind === 'problem')) return { warnings, pictures: [] };
    return { warnings: [await ofError(error, settings.feed, looking), ...warnings], pictures: [] };
  }
}

const problem = (text: string, advice: string): Warning => ({ kind: 'problem', text, advice });
const hint = (text: string, advice: string): Warning => ({ kind: 'hint', text, advice });

function ofWords({ heading, label, href }: Settings): Warning[] {
  const found: Warning[] = [];
  if (!heading && !label) found.push(problem('The box says nothing yet.', 'Write a heading, or what the button says.'));
  if (!href) found.push(hint('The box has no button.', 'Give the address that the button leads to.'));
  return found;
}

const isOwnComputer = ({ hostname }: URL) => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const isWebAddress = (feed: string) => URL.canParse(feed) && /^https?:$/.test(new URL(feed).protocol);

function ofAddress(url: URL): Warning[] {
  if (isOwnComputer(url))
    return [hint('This feed is on your own computer.', 'Readers need its public address: put that in its place.')];
  if (url.protocol === 'http:')
    return [
      problem(
        'The address starts with http: and pages that start with https: may not read it.',
        'Use the feed’s https address.',
      ),
    ];
  return [];
}

/** What each error means for somebody who has only the address. */
const errors: Record<Exclude<FeedErrorCode, 'network' | 'http'>, readonly [text: string, advice: string]> = {
  'bad-url': ['This is not a web address.', 'Paste the whole address, from https:// on.'],
  'mixed-content': [
    'The address starts with http: and pages that start with https: may not read it.',
    'Use the feed’s https address.',
  ],
  blocked: [
    'The security policy of this page forbids to read the feed.',
    'Add the feed’s server to connect-src of the policy.',
  ],
  timeout: ['The feed takes more than ten seconds.', 'Ask it for fewer articles at once.'],
  'too-large': ['The feed is larger than 5 MB.', 'Ask it for fewer articles, or for fewer fields of each.'],
  'not-json': [
    'This is an ordinary page, or nothing at all: no feed.',
    'Look for the address of the feed itself. WordPress has it at /wp-json/wp/v2/posts?_embed, others at /feed.json or /feed/.',
  ],
  'unknown-format': [
    'This is JSON, but not in a form that the widgets know.',
    'Say where its fields are with map-title, map-url and so on; the guide to formats tells how.',
  ],
  'missing-part': [
    'A part of the script could not be loaded.',
    'Put all files of the script into one folder, and try again.',
  ],
  empty: ['The feed has no articles.', 'Publish one, or ask the feed for another category.'],
};

async function ofError(error: FeedError, feed: string, looking: Looking): Promise<Warning> {
  const { code, status } = error;
  if (code === 'http')
    return status && (status >= 500 || status === 429)
      ? problem(`The feed’s server has trouble of its own (status ${status}).`, 'Try again later.')
      : problem(
          `The feed’s server does not give this address out (status ${status}).`,
          'Check the address and its key.',
        );
  if (code !== 'network') return problem(...errors[code]);
  return (await answersAtAll(feed, looking))
    ? problem(
        'The feed’s server is there, but lets no other sites read the feed (CORS).',
        'Let the server send the header Access-Control-Allow-Origin: * with the feed.',
      )
    : problem(
        'Nothing answers at this address.',
        'Check its spelling and your connection. If it opens in a tab of its own, its server has to send Access-Control-Allow-Origin: *.',
      );
}

/** Whether a server answers, with something that a page may not see. */
const answersAtAll = (url: string, { fetch = globalThis.fetch, signal }: Looking): Promise<boolean> =>
  fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: signal ?? null }).then(
    () => true,
    () => false,
  );

/** `3 of the 24 articles have`, or all of them. */
function some(count: number, all: number): string {
  if (count === all) return all === 1 ? 'The article has' : `All ${all} articles have`;
  return `${count} of the ${all} articles ${count === 1 ? 'has' : 'have'}`;
}

function ofFeed({ articles, format, next }: Feed, settings: Settings): Warning[] {
  const all = articles.length;
  if (!all) return [problem(...errors.empty)];
  const without = (has: (article: Article) => unknown) => articles.filter((article) => !has(article)).length;
  const found: Warning[] = [];

  const links = without(({ url }) => url);
  if (links)
    found.push(
      hint(
        `${some(links, all)} no link, so readers can’t open them.`,
        'Add link-template="https://your.site/{slug}" to the widget: {slug} is a field of the feed’s.',
      ),
    );

  const pictures = without(({ image }) => image);
  // A few without a picture are as the publisher wants them.
  if (pictures * 2 > all)
    found.push(
      hint(
        `${some(pictures, all)} no picture.`,
        format === 'wordpress' && !new URL(settings.feed).searchParams.has('_embed')
          ? 'Add _embed to the address: WordPress sends pictures, authors and tags only then.'
          : 'Add pictures to the feed, or choose the layout “list” or “compact”, which looks well without.',
      ),
    );

  const insecure = articles.filter(({ image }) => image?.url.startsWith('http:') && !isOwnComputer(new URL(image.url)));
  if (insecure.length)
    found.push(
      hint(
        'Some pictures have an http: address, which pages that start with https: may not show.',
        'Let the feed name the https addresses of its pictures.',
      ),
    );

  if (settings.order === 'newest' && without(({ published }) => published) === all)
    found.push(
      hint('The articles have no dates, so nobody knows which are the newest.', 'Choose the feed’s own order.'),
    );

  if (settings.element === 'related-posts' && !next && all < settings.limit)
    found.push(
      hint(
        `The feed has fewer articles (${all}) than the list may show (${settings.limit}).`,
        'Let the feed give more, or show fewer.',
      ),
    );

  const { language } = settings;
  const spoken = articles.flatMap(({ language }) => (language ? [language.split('-')[0]!] : []));
  if (language && spoken.length && !spoken.includes(language))
    found.push(
      hint(
        `No article is in ${languages[language as keyof typeof languages]}: only the widget’s own words will be.`,
        'Take the feed in that language, if there is one.',
      ),
    );
  return found;
}
