// The package on a server, where frameworks import it to render pages that run it in the browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

for (const entry of Object.keys(exports).filter((name) => !name.endsWith('.json')))
  test(`${entry} can be imported without a browser`, async () => {
    const names = Object.keys(await import(`zen-widgets${entry.slice(1)}`));
    assert.ok(names.length > 0);
    assert.equal(globalThis[Symbol.for('zen-widgets')], undefined);
  });
