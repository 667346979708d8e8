import { table } from './table.mjs';

/** One table of speed: our milliseconds, and how many times as long each peer takes. */
export function speedReport([ours, ...peers], results) {
  const columns = results.flatMap(({ size }) =>
    ['index', 'query'].map((kind) => `${kind} ${size.toLocaleString('en')}`),
  );
  const row = (name, ranker, write) => [
    name,
    ...results.flatMap(({ medians }) => ['index', 'query'].map((kind) => write(medians, medians.get(ranker), kind))),
  ];
  const rows = [
    row(`${ours.name} (ms)`, ours, (_, own, kind) => own?.[kind].toFixed(2) ?? '-'),
    ...peers.map((peer) =>
      row(`${peer.name} (× ours)`, peer, (medians, own, kind) =>
        own && medians.get(ours) ? (own[kind] / medians.get(ours)[kind]).toPrecision(2) : '-',
      ),
    ),
  ];
  return `${table([['', ...columns], ...rows])}\n${notes([ours, ...peers], results)}`;
}

/** Says who was left out where. */
function notes(rankers, results) {
  return results
    .flatMap(({ size, medians }) =>
      rankers
        .filter((ranker) => !medians.get(ranker))
        .map(
          ({ name }) => `${name}: left out at ${size.toLocaleString('en')}, it would take more than half a minute\n`,
        ),
    )
    .join('');
}
