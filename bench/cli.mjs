// How long `zen-widgets related` takes for 100,000 articles, or as many as told, how much memory, and its largest file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { syntheticFeed } from '../test/cli/synthetic-feed.mjs';

const count = Number(argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'zen-related-'));
try {
  const feed = join(folder, 'feed.json');
  await pipeline(Readable.from(syntheticFeed(count)), createWriteStream(feed));

  const out = join(folder, 'related');
  const tool = fileURLToPath(new URL('../bin/zen-widgets.mjs', import.meta.url));
  // Loaded into the tool's own process, which knows its peak when it ends.
  const meter = `data:text/javascript,process.on('exit', () => process.send(process.resourceUsage().maxRSS))`;
  const start = performance.now();
  const run = spawn(execPath, ['--import', meter, tool, 'related', feed, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let peak = 0;
  run.on('message', (kilobytes) => (peak = kilobytes));
  const [code] = await once(run, 'close');
  const seconds = (performance.now() - start) / 1000;
  const sizes = globSync('*.json', { cwd: out }).map((name) => statSync(join(out, name)).size);
  console.log(`${count} articles, exit code ${code}`);
  console.log(`time          ${seconds.toFixed(1)} s`);
  console.log(`peak memory   ${(peak / 1024).toFixed(0)} MB`);
  console.log(`files         ${sizes.length}, the largest ${Math.max(...sizes)} bytes`);
} finally {
  rmSync(folder, { recursive: true });
}
