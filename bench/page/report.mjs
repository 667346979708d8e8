// The numbers as Markdown tables, which can be read in a terminal too.
import { starts } from './starting.mjs';
import { subjects } from './subjects.mjs';

/** What all tables hold, in order. */
export function reportOf({ about, showing, retitling, first, slow, tasks, growth }) {
  const sizes = [...new Set(showing.map(({ count }) => count))];
  const bySize = (title, name, throttle = 1, format = times) => {
    const own = showing.filter((item) => item.throttle === throttle && item[name]);
    return part(
      title,
      ['', ...sizes.map((size) => `${size.toLocaleString('en')} ${size === 1 ? 'card' : 'cards'}`)],
      [...new Set(own.map(({ subject }) => subject))].map((subject) => [
        subjects[subject],
        ...sizes.map((size) => format(own.find((item) => item.subject === subject && item.count === size)[name])),
      ]),
    );
  };
  const label = ({ start, throttle = 1 }) => starts[start].label + (throttle > 1 ? `, ${throttle} times slower` : '');
  return [
    Object.entries(about)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
    bySize('Main-thread time', 'time'),
    bySize('Main-thread time, four times slower', 'time', 4),
    bySize('Longest task', 'longest'),
    bySize('Longest task, four times slower', 'longest', 4),
    bySize('Layout and style', 'layout'),
    bySize('Layout and style, four times slower', 'layout', 4),
    bySize('Memory', 'memory'),
    bySize('Bytes of a card', 'bytesPerCard', 1, ({ median }) => Math.round(median).toLocaleString('en')),
    bySize('DOM nodes of a card', 'nodesPerCard', 1, ({ median }) => median.toFixed(1)),
    bySize('Layout shift', 'shift', 1, shift),
    bySize('Layout shift, four times slower', 'shift', 4, shift),
    part(
      'Other titles for 1,000 cards',
      ['', 'Main-thread time'],
      retitling.map(({ subject, time }) => [subjects[subject], times(time)]),
    ),
    part(
      'Growth from 100 to 5,000 cards',
      ['', 'Exponent', 'Against static HTML’s'],
      growth.map(({ subject, exponent, toStatic }) => [subjects[subject], spread(exponent), spread(toStatic)]),
    ),
    part(
      'Until first content',
      ['', 'Requests', 'Bytes (brotli)', 'Layout shift'],
      first.map((item) => [label(item), `${item.requests}`, item.bytes.toLocaleString('en'), shift(item.shift)]),
    ),
    part(
      'Until first content on slow 4G',
      ['', 'From the script’s start', 'From the page’s start'],
      slow.map((item) => [label(item), times(item.fromScript), times(item.fromPage)]),
    ),
    part(
      'Longest task from the script’s start until all is quiet',
      ['', 'Longest', 'Of 50 ms', 'After content', 'Of 50 ms'],
      tasks.map((item) => [
        label(item),
        times(item.longest),
        times(item.longestOfLongTask),
        times(item.afterContent),
        times(item.afterContentOfLongTask),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const digits = (number) => number.toFixed(2);
const spread = ({ median, min, max }) => `${digits(median)} (${digits(min)} – ${digits(max)})`;
const times = (ratio) => (ratio.min === 1 && ratio.max === 1 ? '1' : spread(ratio));
const shift = ({ median, max }) => (max ? `${median.toFixed(3)} (up to ${max.toFixed(3)})` : '0');

/** A heading with a table, or nothing where there are no rows. */
function part(title, head, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
