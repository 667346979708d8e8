import { setImmediate } from 'node:timers/promises';

/** Lets signals and finished writes have their turn; ends the work when it should stop. */
export async function turn(stop) {
  await setImmediate();
  stop.throwIfAborted();
}
