// Each element's entry brings the types of its events along, without the others.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, where TypeScript finds Lit.
const folder = mkdtempSync(join(root, 'dist', 'types-'));
after(() => rmSync(folder, { recursive: true }));

for (const name of ['article-card', 'related-posts', 'cta'])
  test(name, () => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(
      file,
      `import '../elements/${name}/define.js';
const element = document.createElement('zen-${name}');
element.addEventListener('zen-load', ({ detail }) => detail.articles.length);
element.addEventListener('zen-error', ({ detail }) => detail.code.length);
document.addEventListener('zen-click', ({ detail }) => detail.position.toFixed());
document.addEventListener('zen-view', ({ detail }) => detail.article?.title);
`,
    );
    const settings = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig'];
    const target = ['--target', 'es2022', '--module', 'nodenext', '--lib', 'es2024,dom,dom.iterable', '--types', ''];
    const { status, stdout } = spawnSync('tsc', [...settings, ...target, file], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
