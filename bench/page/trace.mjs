// What a page's main thread does, from Chromium's trace: tasks in the processor's time, not the clock's, so that other work
// on the machine counts little. The sum of tasks is what `Performance.getMetrics` calls TaskDuration.

const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing'];

/** Records while `work` runs. Gives the events of the page's main thread, in order. */
export async function traced(session, work) {
  const events = [];
  const keep = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', keep);
  }
  const mark = events.find(({ name, cat }) => cat.includes('user_timing') && /^(begin|content)$/.test(name));
  if (!mark) throw new Error('The page set no mark');
  return events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid).sort((a, b) => a.ts - b.ts);
}

const isMark = ({ cat, ph }) => cat.includes('user_timing') && ph !== 'e' && ph !== 'E';

/** When the page set a mark, each time. */
export const marksOf = (events, name) =>
  events.filter((event) => event.name === name && isMark(event)).map(({ ts }) => ts);

const isTask = ({ name }) => name.endsWith('RunTask');

/** The task that was running at a time. */
export const taskAround = (events, time) =>
  events.find((event) => isTask(event) && event.ts <= time && event.ts + event.dur > time);

/** The tasks that start after `from` and until `to`, in milliseconds. */
export const tasksOf = (events, from, to = Infinity) =>
  events.filter((event) => isTask(event) && event.ts >= from && event.ts <= to).map(({ tdur = 0 }) => tdur / 1000);

/** Milliseconds in layout and styles. What runs within another is counted once. */
export function layoutIn(events, from, to) {
  let end = 0;
  let sum = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    if ((name !== 'Layout' && name !== 'UpdateLayoutTree') || ts < from || ts > to || ts < end) continue;
    sum += tdur / 1000;
    end = ts + dur;
  }
  return sum;
}

export const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
