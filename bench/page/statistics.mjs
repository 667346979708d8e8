// Numbers of several rounds as one.

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median with the least and the greatest. */
export const spreadOf = (numbers) => ({
  median: median(numbers),
  min: Math.min(...numbers),
  max: Math.max(...numbers),
});

/** How many times of another it is, round by round: what slows one round down slows both. */
export const ratios = (ones, others) => spreadOf(ones.map((one, round) => one / others[round]));

/** The power of n that numbers grow with: the slope of the line through their logarithms. */
export function exponent(sizes, numbers) {
  const xs = sizes.map(Math.log);
  const ys = numbers.map(Math.log);
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [mean(xs), mean(ys)];
  const over = (list, middle) => list.map((value) => value - middle);
  const [dx, dy] = [over(xs, x), over(ys, y)];
  return mean(dx.map((value, index) => value * dy[index])) / mean(dx.map((value) => value * value));
}
