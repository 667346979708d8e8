// Rounds of measurements that take turns.

/**
 * Does every measurement of every group once in each round, each round of a group beginning with another one. Gives the
 * measurements with what they gave in each round.
 */
export async function inRounds(bench, groups, rounds, progress) {
  const done = groups.map((group) => group.map((item) => ({ ...item, measured: [] })));
  for (let round = 0; round < rounds; round += 1) {
    for (const group of done)
      for (let turn = 0; turn < group.length; turn += 1) {
        const item = group[(turn + round) % group.length];
        item.measured.push(await retried(() => item.measure(bench, item)));
      }
    progress(round + 1);
  }
  return done.flat();
}

/** A browser under load may lose a page, which says nothing of what is measured; what fails twice is broken. */
async function retried(measure) {
  try {
    return await measure();
  } catch (error) {
    console.error(`once more: ${error}`);
    return measure();
  }
}
