// The repository's documents, ready for a page of Storybook.

/** Where each document is to be read here. */
const pages: Record<string, string> = {
  'README.md': 'welcome--docs',
  'CHANGELOG.md': 'changelog--docs',
  'formats.md': 'which-article-json--docs',
  'embedding.md': 'guides-ways-to-embed--docs',
  'frame.md': 'guides-frames--docs',
  'errors.md': 'guides-errors--docs',
  'large-archives.md': 'guides-large-archives--docs',
};

/**
 * A document with links that lead to its pages here. What has no page keeps its text alone.
 * Storybook writes its own title, so the first heading stays as it is.
 */
export const documentPage = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]+)\]\((?!https?:|#)([^)\s]*?)(#[^)\s]*)?\)/g, (_, text: string, path: string) => {
      const page = pages[path.split('/').pop()!];
      return page ? `[${text}](./?path=/docs/${page})` : text;
    })
    // The name after a block's language is for the repository's tests.
    .replace(/^```(\w+) .+$/gm, '```$1');
