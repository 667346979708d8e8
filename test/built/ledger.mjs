// Keeps account, in a page, of what its scripts have going on.

/** Runs in a page before anything else: `globalThis.ledger()` gives what goes on now, by kind and name, with numbers. */
export function keepLedger() {
  const open = new Map();
  const begin = (key, name) => open.set(key, name);
  const end = (key) => open.delete(key);

  const { setTimeout, clearTimeout, fetch } = globalThis;
  globalThis.setTimeout = (callback, ...rest) => {
    const id = setTimeout(
      (...values) => {
        end(id);
        callback(...values);
      },
      ...rest,
    );
    begin(id, 'timer');
    return id;
  };
  globalThis.clearTimeout = (id) => {
    end(id);
    clearTimeout(id);
  };
  globalThis.fetch = (...request) => {
    const answer = fetch(...request);
    begin(answer, 'request');
    answer.then(...Array(2).fill(() => end(answer)));
    return answer;
  };

  // What is listened to and observed is held weakly, so that the ledger itself keeps nothing.
  const watches = new Set();
  const watchesOf = new WeakMap();
  function watch(target, name, key) {
    const known = watchesOf.get(target) ?? new Map();
    watchesOf.set(target, known);
    if (known.has(name) && known.get(name).has(key)) return;
    const entry = { target: new WeakRef(target), name };
    watches.add(entry);
    known.set(name, (known.get(name) ?? new Map()).set(key, entry));
  }
  function unwatch(target, name, key) {
    const keys = watchesOf.get(target)?.get(name);
    watches.delete(keys?.get(key));
    keys?.delete(key);
  }

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const nameOf = (type, options) =>
    `${type} listener${(options?.capture ?? options === true) ? ' on the way down' : ''}`;
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const target = this ?? globalThis;
    const name = nameOf(type, options);
    if (callback) watch(target, name, callback);
    const forget = () => unwatch(target, name, callback);
    if (options?.once) addEventListener.call(target, type, forget, options);
    if (options?.signal) addEventListener.call(options.signal, 'abort', forget);
    return addEventListener.call(target, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    unwatch(this ?? globalThis, nameOf(type, options), callback);
    return removeEventListener.call(this ?? globalThis, type, callback, options);
  };

  for (const Observer of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, unobserve, disconnect } = Observer.prototype;
    const observed = new WeakMap();
    Observer.prototype.observe = function (target, ...rest) {
      watch(target, Observer.name, this);
      if (!observed.has(this)) observed.set(this, new Set());
      observed.get(this).add(new WeakRef(target));
      return observe.call(this, target, ...rest);
    };
    if (unobserve)
      Observer.prototype.unobserve = function (target) {
        unwatch(target, Observer.name, this);
        return unobserve.call(this, target);
      };
    Observer.prototype.disconnect = function () {
      for (const target of observed.get(this) ?? []) if (target.deref()) unwatch(target.deref(), Observer.name, this);
      observed.delete(this);
      return disconnect.call(this);
    };
  }

  /** Whether something goes on by itself: signals and removed nodes go together with what they are listened to by. */
  const goesOn = (entry) => {
    const { target, name } = entry;
    const alive = target.deref();
    if (!alive) watches.delete(entry);
    if (!alive || alive instanceof AbortSignal) return false;
    return (
      !(alive instanceof Node) || alive.isConnected || name === 'IntersectionObserver' || name === 'ResizeObserver'
    );
  };

  globalThis.ledger = () => {
    const counts = {};
    const names = [...open.values(), ...[...watches].filter(goesOn).map(({ name }) => name)];
    for (const name of names.sort()) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
}
