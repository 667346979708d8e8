// What the command line asks for.
import { parseArgs } from 'node:util';
import { subjects } from './subjects.mjs';

export const usage = `npm run bench -- [options]

  --rounds 7             how many rounds
  --sizes 1,6,100,1000   numbers of cards
  --only list,lit        the ways to show cards, besides static HTML
  --short                a look in a minute: 3 rounds, 6 and 100 cards, full speed, bytes and requests
  --write                writes bench/results/page.json, docs/bench.md and docs/bench.svg`;

/** Reads arguments; throws an error that says what is wrong with them. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      sizes: { type: 'string' },
      only: { type: 'string' },
      short: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { short, write, help, only } = values;
  const names = only?.split(',') ?? Object.keys(subjects);
  const unknown = names.find((name) => !subjects[name]);
  if (unknown) throw new Error(`No way to show cards is called ${unknown}: ${Object.keys(subjects).join(', ')}`);
  return {
    short,
    write,
    help,
    rounds: numberOf(values.rounds ?? (short ? '3' : '7')),
    sizes: (values.sizes ?? (short ? '6,100' : '1,6,100,1000')).split(',').map(numberOf),
    subjects: [...new Set(['static', ...names])],
  };
}

function numberOf(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`Not a number of rounds or cards: ${text}`);
  return number;
}
