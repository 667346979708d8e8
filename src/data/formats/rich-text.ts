import { fields, string } from '../json.js';
import { maxLine } from '../limits.js';
import { plainText, textFromHtml } from '../text.js';
import { textFromMarkdown } from './markdown.js';

/** Deepest nesting that is followed: lists in quotes in columns, each two levels of JSON. */
const maxLevel = 60;

/** Where the parts of rich text are, in the editors of Contentful, Payload, Sanity, Storyblok, Strapi and others. */
const inner = ['root', 'children', 'content', 'blocks', 'body', 'data', 'items', 'columns', 'text'];

const inline = /^(?:text|span|a|link|auto-?link|hyperlink|.*-hyperlink|mention|emoji|mark|strong|em|inline.*)$/i;

/** Nodes that have no text of the article: pictures and what is embedded. */
const silent = /image|media|embed|video|audio|gallery|upload|asset|horizontal|code-?block/i;

/** The body of an article as plain text, whatever it is written in: HTML, Markdown, or the JSON of an editor. */
export function textFromBody(body: unknown, max = maxLine): string {
  if (typeof body !== 'string') return textFromBlocks(body, max);
  // Markdown may have single tags in it, but no blocks.
  return (blockTag.test(body) ? textFromHtml : textFromMarkdown)(body, max);
}

const blockTag = /<(?:p|div|h[1-6]|ul|ol|br|table|figure|section|article|blockquote)[\s/>]/i;

/**
 * The text of rich text, with a space after each block; `''` for what is none. Knows the nodes of
 * {@link https://portabletext.org Portable Text}, {@link https://prosemirror.net ProseMirror}, Slate, Lexical,
 * {@link https://www.contentful.com/developers/docs/concepts/rich-text/ Contentful} and Editor.js.
 */
export function textFromBlocks(value: unknown, max = maxLine): string {
  let text = '';
  const collect = (node: unknown, level: number): void => {
    if (typeof node !== 'object' || !node || level > maxLevel || text.length > max * 2) return;
    const html = fields(fields(node)['data'])['text'];
    if (typeof html === 'string') {
      // A block of Editor.js.
      text += ` ${textFromHtml(html, max)}`;
      return;
    }
    if (Array.isArray(node)) {
      for (const part of node) collect(part, level + 1);
      return;
    }
    const { type, _type, nodeType, __component, value } = fields(node);
    const kind = string(type) || string(_type) || string(nodeType) || string(__component);
    if (silent.test(kind)) return;
    if (nodeType === 'text') text += string(value);
    for (const name of inner) {
      const part = fields(node)[name];
      if (typeof part !== 'string') collect(part, level + 1);
      else if (name === 'text' && (!kind || inline.test(kind))) text += part;
      // Components of a page keep whole texts as HTML or Markdown.
      else if (name !== 'data') text += ` ${textFromBody(part, max)} `;
    }
    if (kind && !inline.test(kind)) text += ' ';
  };
  collect(value, 0);
  return plainText(text, max);
}
