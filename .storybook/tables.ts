// Tables in Markdown, out of the manifest.
import { designTokens } from './elements.js';

/** A cell: what would end it or its line is written so that it doesn't. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

/** A table in Markdown. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows.map((cells) => cells.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const list = (tags: string[]) => tags.map((tag) => `\`<${tag}>\``).join(', ');

/** Every design token with its default and what it does where. */
export const tokenTable = (): string =>
  table(
    ['Token', 'Default', 'What it sets'],
    designTokens().map((token) => [
      `\`${token.name}\``,
      token.default ? `\`${token.default}\`` : 'see right',
      [...token.uses].map(([description, tags]) => `${list(tags)}: ${description}`).join('<br/>'),
    ]),
  );
