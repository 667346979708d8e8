// `npm run size`: holds the script tag's files, and what each npm entry adds to an app that has Lit, to the limits in
// .size-limit.json. `npm run size -- --why` tells what the bytes of each file are for, as the source maps know it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'vite';

const { values } = parseArgs({ options: { why: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const limits = JSON.parse(readFileSync(`${root}.size-limit.json`, 'utf8'));

// What an app loads at once when it imports one entry; what loads on demand is in files of its own, and Lit is there.
rmSync(`${root}.sizes`, { recursive: true, force: true });
for (const { path } of limits.filter(({ path }) => path.startsWith('.sizes/')))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: '.sizes',
      emptyOutDir: false,
      sourcemap: 'hidden',
      modulePreload: false,
      rolldownOptions: {
        input: `virtual:${basename(path, '.js')}`,
        external: ['lit', '@lit/context'],
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(path), chunkFileNames: `parts/${basename(path, '.js')}-[name].js` },
      },
    },
    plugins: [appWith(basename(path, '.js'))],
  });

/** An app that imports an entry of the package: for the elements that it registers, or for all that it exports. */
function appWith(entry) {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const { default: file } = exports[entry === 'index' ? '.' : `./${entry}`];
  const module = JSON.stringify(fileURLToPath(new URL(`../${file}`, import.meta.url)));
  return {
    name: 'app',
    resolveId: (id) => (id === `virtual:${entry}` ? id : undefined),
    load: (id) =>
      id === `virtual:${entry}`
        ? `${/^(data|related)$/.test(entry) ? 'export * from' : 'import'} ${module}`
        : undefined,
  };
}

if (values.why) for (const { name, path } of limits) why(name, path);
process.exitCode = spawnSync('size-limit', { cwd: root, stdio: 'inherit', shell: true }).status;

/** Prints by source file how many bytes of a built file come from it, and what that is with brotli, on average. */
function why(name, path) {
  const code = readFileSync(`${root}${path}`, 'utf8');
  const map = new TraceMap(readFileSync(`${root}${path}.map`, 'utf8'));
  const lines = code.split('\n');
  const mappings = [];
  eachMapping(map, (mapping) => mappings.push(mapping));
  const bytes = new Map();
  mappings.forEach(({ source, generatedLine, generatedColumn }, index) => {
    const next = mappings[index + 1];
    const end = next?.generatedLine === generatedLine ? next.generatedColumn : lines[generatedLine - 1].length;
    const file = source?.replace(/^.*?(?=(?:src|dist|node_modules)\/)/, '') ?? 'the bundler';
    bytes.set(file, (bytes.get(file) ?? 0) + end - generatedColumn);
  });
  const compressed = brotliCompressSync(code).length;
  console.log(`\n${name}: ${code.length} bytes, ${compressed} with brotli`);
  for (const [file, count] of [...bytes].toSorted(([, one], [, other]) => other - one))
    console.log(
      `${String(count).padStart(7)} ${String(Math.round((count * compressed) / code.length)).padStart(6)}  ${file}`,
    );
}
