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

// What promises do after a task belongs to it, as it does for `longtask` entries; the trace has it as an event of its own.
const isAfterTask = ({ name }) => name.endsWith('PerformMicrotaskCheckpoint');

/** The task that was running at a time. */
export const taskAround = (events, time) =>
  events.find((event) => isTask(event) && event.ts <= time && event.ts + event.dur > time);

/** The tasks that start after `from` and until `to`, in milliseconds. */
export function tasksOf(events, from, to = Infinity) {
  const tasks = [];
  let end = 0;
  for (const event of events) {
    const { ts, dur = 0, tdur = 0 } = event;
    if (ts < from || ts > to || ts < end) continue;
    if (isTask(event)) tasks.push(tdur / 1000);
    else if (isAfterTask(event) && tasks.length) tasks[tasks.length - 1] += tdur / 1000;
    else continue;
    end = ts + dur;
  }
  return tasks;
}

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
