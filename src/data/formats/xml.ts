import { maxHtml, maxItems } from '../limits.js';
import { decodeEntities } from '../text.js';

/** An element of XML. */
export interface XmlElement {
  /** Its name as it is written, prefix included, in lower case. */
  name: string;
  attributes: Map<string, string>;
  /** The first thousand. */
  children: XmlElement[];
  /** The text right in it, entities decoded. */
  text: string;
}

// As in text.ts, a part without its end takes all that follows: linear time, whatever is missing.
const quoted = /(?:[^"'>]|"[^"]*(?:"|$)|'[^']*(?:'|$))*/.source;
const token = new RegExp(
  `<!\\[CDATA\\[([^]*?)(?:\\]\\]>|$)|<!--[^]*?(?:-->|$)|<[?!][^>]*>?|<(/?)([a-z_][\\w:.-]*)(${quoted})>?|([^<]+)|<`,
  'gi',
);
// Begins where a name begins, not in the middle of one.
const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Deepest nesting that is kept; what is deeper loses its tags. */
const maxLevel = 30;

/**
 * The elements of some XML one by one, each when it ends, those inside it before. Forgives what a browser's parser would
 * refuse the whole document for, knows no entities but those of HTML and reads none from a document type, and runs in
 * Node, in workers and under Trusted Types too. In between it gives nothing, so that who reads can pause.
 */
export function* xmlElements(xml: string): Generator<XmlElement | undefined> {
  const open: XmlElement[] = [];
  for (const [tag, data, slash, rawName, attributes = '', text] of xml.matchAll(token)) {
    yield undefined;
    const parent = open.at(-1);
    if (parent) parent.text += data ?? (text ? decodeEntities(text.slice(0, maxHtml)) : '');
    if (!rawName) continue;
    const name = rawName.toLowerCase();
    if (!slash && open.length < maxLevel) {
      open.push({ name, attributes: attributesOf(attributes.slice(0, maxHtml)), children: [], text: '' });
      if (!/\/>?$/.test(tag)) continue;
    }
    // Whatever is open inside it ends with it.
    const at = open.findLastIndex((element) => element.name === name);
    while (at >= 0 && open.length > at) {
      const element = open.pop()!;
      const siblings = open.at(-1)?.children;
      if (siblings && siblings.length < maxItems) siblings.push(element);
      yield element;
    }
  }
}

const attributesOf = (text: string) =>
  new Map(
    [...text.matchAll(attribute)].map(([, name, one, other]) => [
      name!.toLowerCase(),
      decodeEntities(one ?? other ?? ''),
    ]),
  );
