// Type-checks Lit's html templates with lit-analyzer. It needs TypeScript's JavaScript API, which TypeScript 7 has not:
// it gets the older TypeScript that its own dependency brings.
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { resolve } = createRequire(require.resolve('@jackolope/web-component-analyzer'));
const typescript = pathToFileURL(resolve('typescript')).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'typescript' ? { url: typescript, shortCircuit: true } : nextResolve(specifier, context),
});

process.argv.push('src/**/*.ts', '--strict', '--maxWarnings', '0');
await import('@jackolope/lit-analyzer/cli.mjs');
