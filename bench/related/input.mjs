import { parseArgs } from 'node:util';
import { readDataset } from './dataset-file.mjs';
import { demoDataset } from './demo-dataset.mjs';
import { InputError } from './input-error.mjs';
import { queriesOf } from './protocol.mjs';

/** The datasets to rank, each with its queries, and the sizes for the measurement of speed. */
export function inputOf(args) {
  const { values, positionals } = parsed(args);
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10)) {
    throw new InputError(`--sizes takes numbers from 10 on with commas between them, not ${values.sizes}`);
  }
  const datasets = positionals.length ? positionals.map(readDataset) : [demoDataset()];
  return { sizes, datasets: datasets.map(withQueries) };
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { sizes: { type: 'string', default: '100,1000,10000' } },
    });
  } catch (error) {
    throw new InputError(error.message, { cause: error });
  }
}

function withQueries(dataset) {
  const queries = queriesOf(dataset);
  if (!queries.length)
    throw new InputError(`The dataset ${dataset.name} has no article with a relation to an older one`);
  return { ...dataset, queries };
}
