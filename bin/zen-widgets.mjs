#!/usr/bin/env node
// The command line: `npx zen-widgets related …`. Tells what went wrong in one line, never with a stack trace.
import { argv, stderr, stdout } from 'node:process';
import { version } from '../dist/version.js';
import { optionsFrom, usage, UsageError } from './related/options.mjs';
import { problemOf } from './related/problem.mjs';
import { relate } from './related/relate.mjs';
import { stopSignal } from './related/stop-signal.mjs';

process.exitCode = await main(argv.slice(2));

async function main(words) {
  const stop = stopSignal();
  try {
    const options = optionsFrom(words);
    if (options.wants) {
      stdout.write(options.wants === 'help' ? usage : `${version}\n`);
      return 0;
    }
    stdout.write(await relate(options, stop));
    return 0;
  } catch (error) {
    if (stop.aborted) {
      stderr.write('Stopped. The same command goes on from here.\n');
      return stop.reason;
    }
    stderr.write(`zen-widgets: ${problemOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
