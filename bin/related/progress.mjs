import { stderr } from 'node:process';

/** How often a log gets a line about how far it is, in milliseconds. */
const pause = 10_000;

/** Tells how far it is on standard error: in a terminal on one line, in a log with a line now and then. */
export function progressOn(stream = stderr) {
  let last = Date.now();
  let isLineOpen = false;
  const close = () => {
    if (isLineOpen) stream.write('\n');
    isLineOpen = false;
  };
  return {
    /** How far it is. */
    show(text) {
      const now = Date.now();
      if (now - last < (stream.isTTY ? 100 : pause)) return;
      last = now;
      stream.write(stream.isTTY ? `\r\x1b[K${text.slice(0, (stream.columns ?? 80) - 1)}` : `${text}\n`);
      isLineOpen = !!stream.isTTY;
    },
    /** A line that stays. */
    say(text) {
      close();
      stream.write(`${text}\n`);
    },
    close,
  };
}
