/** A source of numbers from 0 to 1, the same ones for the same seed: a linear congruential generator. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
