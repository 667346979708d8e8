/** Aborts at Ctrl-C or a polite kill, with the exit code as its reason; at the second one, the process ends at once. */
export function stopSignal() {
  const control = new AbortController();
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.on(name, () => {
      if (control.signal.aborted) process.exit(code);
      control.abort(code);
    });
  return control.signal;
}
