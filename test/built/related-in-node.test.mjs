// The ranking as Node has it from the package: the same as test/related/golden.test.ts finds in each browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { relatedTo } from 'zen-widgets/related';

const { articles, related } = JSON.parse(readFileSync(new URL('../related/golden.json', import.meta.url)));

test('the ranking in Node is the one in browsers', () => {
  for (const article of articles) {
    const found = relatedTo(article, articles, { limit: 6 });
    assert.deepEqual(
      found.map(({ article: { id }, score }) => [id, score]),
      related[article.id],
      article.id,
    );
  }
});
