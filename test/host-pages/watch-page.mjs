/**
 * Runs in a page before anything else: keeps what the console, uncaught errors and the security policy say, and what
 * the page has from before.
 */
export function watchPage() {
  const attempt = (read) => {
    try {
      return read();
    } catch (error) {
      return error.name;
    }
  };
  const heard = [];
  /** What is kept from one page to the next. */
  const kept = () => ({
    history: history.length,
    cookie: attempt(() => document.cookie),
    storage: attempt(() => JSON.stringify([localStorage, sessionStorage])),
  });
  // A symbol, as some pages give all objects more properties.
  window[Symbol.for('watched')] = { heard, kept, before: kept() };
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    const original = console[level];
    console[level] = function (...words) {
      heard.push(`console.${level}: ${words.join(' ')}`);
      return original.apply(this, words);
    };
  }
  addEventListener('error', (event) => heard.push(`uncaught: ${event.message} (${event.filename}:${event.lineno})`));
  addEventListener('unhandledrejection', (event) => heard.push(`unhandled: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    heard.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
  );
}
