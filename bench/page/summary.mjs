// What the measurements say: ratios, formed within rounds, as the median with the least and the greatest.
import { growthSizes } from './plan.mjs';
import { exponent, ratios, spreadOf } from './statistics.mjs';

/** The time after which Chromium calls a task a long one, in milliseconds. */
const longTask = 50;

export function summaryOf(measurements) {
  const of = (kind) => measurements.filter((item) => item.kind === kind);
  const valuesOf = (item, name) => item.measured.map((one) => one[name]);

  const showing = of('showing').map((item) => {
    const { subject, count, throttle } = item;
    const base = of('showing').find(
      (other) => other.subject === 'static' && other.count === count && other.throttle === throttle,
    );
    const ratio = (name) => rounded(ratios(valuesOf(item, name), valuesOf(base, name)));
    return {
      subject,
      count,
      throttle,
      time: ratio('time'),
      longest: ratio('longest'),
      layout: ratio('layout'),
      shift: rounded(spreadOf(valuesOf(item, 'shift'))),
      ...(item.isHeld && {
        memory: ratio('bytes'),
        bytesPerCard: rounded(spreadOf(valuesOf(item, 'bytes'))),
        nodesPerCard: rounded(spreadOf(valuesOf(item, 'nodes'))),
      }),
    };
  });

  const retitling = of('retitling').map((item, _, [base]) => ({
    subject: item.subject,
    time: rounded(ratios(valuesOf(item, 'time'), valuesOf(base, 'time'))),
  }));

  const least = (items, { start, throttle }) =>
    items.find((other) => other.start === `least-${/\d*$/.exec(start)[0] || 6}` && other.throttle === throttle);

  const first = of('first').map((item) => ({
    start: item.start,
    requests: spreadOf(valuesOf(item, 'requests')).median,
    bytes: spreadOf(valuesOf(item, 'bytes')).median,
    shift: rounded(spreadOf(valuesOf(item, 'shift'))),
  }));

  const slow = of('slow').map((item, _, all) => {
    const ratio = (name) => rounded(ratios(valuesOf(item, name), valuesOf(least(all, item), name)));
    return { start: item.start, fromScript: ratio('fromScript'), fromPage: ratio('fromPage') };
  });

  const tasks = of('tasks').map((item, _, all) => {
    const ratio = (name) => rounded(ratios(valuesOf(item, name), valuesOf(least(all, item), name)));
    const share = (name) => rounded(spreadOf(valuesOf(item, name).map((time) => time / longTask)));
    return {
      start: item.start,
      throttle: item.throttle,
      longest: ratio('longest'),
      afterContent: ratio('afterContent'),
      longestOfLongTask: share('longest'),
      afterContentOfLongTask: share('afterContent'),
    };
  });

  return { showing, retitling, first, slow, tasks, growth: growthOf(of('growth'), valuesOf) };
}

/** By subject, the exponent of its time and that of its ratio to static HTML. */
function growthOf(items, valuesOf) {
  const slopes = (subject) => {
    const own = growthSizes.map((count) => items.find((item) => item.subject === subject && item.count === count));
    return own[0].measured.map((_, round) =>
      exponent(
        growthSizes,
        own.map((item) => valuesOf(item, 'time')[round]),
      ),
    );
  };
  const base = items.length ? slopes('static') : [];
  return [...new Set(items.map(({ subject }) => subject))].map((subject) => {
    const own = slopes(subject);
    return {
      subject,
      exponent: rounded(spreadOf(own)),
      toStatic: rounded(spreadOf(own.map((slope, round) => slope - base[round]))),
    };
  });
}

const rounded = (spread) =>
  Object.fromEntries(Object.entries(spread).map(([name, value]) => [name, Number(value.toPrecision(4))]));
