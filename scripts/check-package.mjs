// Packs the package as npm would publish it and checks the tarball: its entries, its types, and that nothing else is in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'zen-widgets-'));
try {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename, files }] = JSON.parse(packed);
  const tarball = join(folder, filename);

  const strangers = files.map(({ path }) => path).filter((path) => !belongs(path));
  if (strangers.length) console.error(`The package should not hold: ${strangers.join(', ')}`);

  const results = [
    spawnSync('publint', ['--strict', tarball], { stdio: 'inherit' }),
    // The package is ES modules only; the manifest is JSON and has no types.
    spawnSync('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './custom-elements.json'], {
      stdio: 'inherit',
    }),
  ];
  process.exitCode = strangers.length || results.some(({ status }) => status !== 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function belongs(path) {
  return (
    /^(package\.json|custom-elements\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path) ||
    /^bin\/.+\.mjs$/.test(path) ||
    path === 'dist/cdn/frame.html' ||
    (/^dist\/.+\.(js|js\.map|d\.ts|json)$/.test(path) && !/\.(test|stories)\./.test(path))
  );
}
