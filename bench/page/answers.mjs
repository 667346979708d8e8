// The few lines that say it all, from the numbers.
import { subjects } from './subjects.mjs';

export function answersOf({ showing, retitling, tasks, growth }) {
  const at = (subject, count) =>
    showing.find((item) => item.subject === subject && item.count === count && item.throttle === 1);
  const lines = [];
  const say = (text) => lines.push(`- ${text}`);
  const number = (count) => count.toLocaleString('en');
  const name = (subject) => subjects[subject].replace(/,.*/, '');
  for (const { count, time } of showing.filter(({ subject, throttle }) => subject === 'list' && throttle === 1)) {
    const skipping = at('skipping', count);
    const other = skipping ? ` (static HTML with far cards skipped: ${skipping.time.median.toFixed(2)})` : '';
    say(
      `A list of ${number(count)} takes ${time.median.toFixed(2)} times the main-thread time of static HTML${other}.`,
    );
  }
  const single = at('cards', 1000);
  if (single) say(`1,000 single cards take ${single.time.median.toFixed(2)} times that of static HTML.`);
  const vanilla = at('vanilla', 1000);
  if (vanilla)
    for (const subject of ['list', 'cards'])
      if (at(subject, 1000))
        say(
          `A card of 1,000 in ${name(subject)} holds ${(at(subject, 1000).memory.median / vanilla.memory.median).toFixed(2)} times the memory of a hand-written element.`,
        );
  const update = retitling.find(({ subject }) => subject === 'list');
  if (update) say(`Other titles for a list of 1,000 take ${update.time.median.toFixed(2)} times the change by hand.`);
  for (const { subject, exponent, toStatic } of growth)
    say(
      `Growth of time from 100 to 5,000, ${subjects[subject]}: n to the power of ${exponent.median.toFixed(2)}${subject === 'static' ? '' : `, ${toStatic.median.toFixed(2)} against static HTML`}.`,
    );
  for (const { start, throttle, longestOfLongTask } of tasks)
    if (throttle > 1 && !start.startsWith('least'))
      say(
        `The longest task of ${start.startsWith('feed') ? '100 posts in the feed’s order' : '100 related posts'}, four times slower, is ${longestOfLongTask.median.toFixed(2)} of 50 ms.`,
      );
  for (const { start, throttle, afterContentOfLongTask } of tasks)
    if (throttle === 1 && start.endsWith('-6') && !start.startsWith('least'))
      say(
        `After the content of six posts (${start.startsWith('feed') ? 'feed’s order' : 'related'}), the longest task is ${afterContentOfLongTask.median.toFixed(2)} of 50 ms.`,
      );
  const shifting = showing.filter(({ shift }) => shift.max);
  say(
    shifting.length
      ? `The layout shifts while cards are shown: ${shifting.map(({ subject, count, throttle }) => `${subjects[subject]} of ${number(count)}${throttle > 1 ? ', slower' : ''}`).join('; ')}.`
      : 'No layout shifts while cards are shown.',
  );
  return lines.join('\n');
}
