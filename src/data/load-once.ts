/** Asks for a module until it came: the browser takes long to say again that it is there, and each widget asks. */
export const loadOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: T | undefined;
  return async () => (loaded ??= await load());
};
