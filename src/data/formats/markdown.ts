import { maxHtml, maxLine } from '../limits.js';
import { textFromHtml } from '../text.js';

// Each repetition has a bound or can't be tried again, so that no text takes more than linear time.
const rules: [RegExp, string][] = [
  // Front matter, fenced code, pictures, and the short codes of site generators and WordPress.
  [/^---\n[^]{0,5000}?\n---\n/, ''],
  [/^(?:```|~~~)[^]*?(?:^(?:```|~~~)[ \t]*$|$(?![^]))/gm, ' '],
  [/!\[[^\]]{0,500}\](?:\([^)]{0,2000}\)|\[[^\]]{0,100}\])/g, ''],
  [/\{[{%][^}]{0,500}[%}]\}|\[\/?\w{1,30}(?:\s[^\]=]{0,100}=[^\]]{0,500})\]|\[\/\w{1,30}\]/g, ''],
  // Links keep their words.
  [/\[([^\]]{0,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,100}\])/g, '$1'],
  [/<(https?:[^>\s]{1,2000})>/g, '$1'],
  // What stands at the start of a line: headings, quotes, lists, and lines of signs alone.
  [/^[ \t]{0,3}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, ''],
  [/^[ \t]{0,3}[-=*_|:]{2}[-=*_|: \t]*$/gm, ' '],
  // Emphasis and code.
  [/(\*\*|__|~~|`)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*])([*_])(?=\S)([^\n*_]{1,500})(?<=\S)\1(?!\w)/g, '$2'],
  [/\\([\\`*_{}[\]()#+.!~>|-])/g, '$1'],
];

/** What a reader would see of Markdown, HTML in it included, as plain text. */
export function textFromMarkdown(markdown: string, max = maxLine): string {
  // More than enough for an excerpt, mostly.
  const start = markdown.slice(0, Math.min(maxHtml, max * 20)).replace(/\r\n?/g, '\n');
  return textFromHtml(
    rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), start),
    max,
  );
}
