// Runs in the frame of the stories, before Storybook: hears what goes wrong, shows a story, and looks at it.
{
  /** What was said on the console, and errors that nobody caught. */
  let said = [];
  for (const level of ['warn', 'error']) {
    const print = console[level];
    console[level] = (...parts) => {
      said.push(`console.${level}: ${parts.map((part) => part?.stack ?? String(part)).join(' ')}`);
      print.apply(console, parts);
    };
  }
  addEventListener('error', ({ message, target }) => {
    // A picture that can't be shown is an error of its own, which is not the page's; and Storybook observes sizes itself,
    // of which Chromium complains now and then. The widgets observe none.
    if (target === window && !message.startsWith('ResizeObserver loop')) said.push(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled: ${reason?.stack ?? reason}`));

  /** Events of the widgets in the story, as `zen-click on zen-cta`. */
  let heard = new Set();
  for (const type of ['zen-load', 'zen-error', 'zen-click', 'zen-view', 'zen-dismiss'])
    addEventListener(type, ({ target }) => heard.add(`${type} on ${target.localName}`), true);

  const root = () => document.querySelector('#storybook-root');
  const within = (selector) => [...root().querySelectorAll(selector)];
  /** All elements, those in frames too. */
  const deep = (elements) =>
    elements.flatMap((element) => [element, ...deep([...(element.contentDocument?.querySelectorAll('*') ?? [])])]);
  const widgets = () => deep(within('*')).filter((element) => 'state' in element);

  /** Resolves once the story was shown and its play function has ended; gives what went wrong on the way. */
  const rendered = (id) =>
    new Promise((resolve) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const problems = [];
      const end = () => {
        for (const [type, listener] of listeners) channel.off(type, listener);
        resolve(problems);
      };
      const failed = (type) => (error) => {
        problems.push(`${type}: ${error?.message ?? error?.description ?? error}`);
        if (type !== 'playFunctionThrewException') end();
      };
      const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
      const listeners = [
        ...failures.map((type) => [type, failed(type)]),
        ['storyFinished', ({ storyId }) => storyId === id && end()],
      ];
      for (const [type, listener] of listeners) channel.on(type, listener);
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });

  /** Whether it becomes true in time: two retries take five seconds on a machine that has nothing else to do. */
  const becomes = async (isTrue) => {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      if (isTrue()) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  };

  /** Ways to see that a story shows a name of the element, by the name's kind. */
  const shows = {
    attribute(tag, name) {
      const [attribute, value] = name.split('=');
      return within(tag).some((element) =>
        value === undefined ? element.hasAttribute(attribute) : element.getAttribute(attribute) === value,
      );
    },
    property: (tag, name) =>
      within(tag).some((element) =>
        name.startsWith('--') ? getComputedStyle(element).getPropertyValue(name) : element[name] !== undefined,
      ),
    event: (tag, name) => heard.has(`${name} on ${tag}`),
    slot: (tag, name) =>
      within(name === '(default)' ? `${tag} > :not([slot])` : `${tag} > [slot="${name}"]`).length > 0,
    part: (tag, name) => within(tag).some(({ shadowRoot }) => shadowRoot.querySelector(`[part~="${name}"]`)),
    // What draws nothing has the states of what is in it.
    state: (tag, name) => widgets().some((element) => element.matches(`:state(${name})`) && element.closest(tag)),
  };

  const isShown = (tag, cover) => {
    const [, kind, name] = /^(.*?):(.*)$/.exec(cover);
    return shows[kind]?.(tag, name);
  };

  window.zenCheck = {
    /** Resolves when Storybook can show stories: WebKit's driver calls before it has begun. */
    async ready() {
      while (!window.__STORYBOOK_PREVIEW__?.ready) await new Promise((resolve) => setTimeout(resolve, 20));
      await window.__STORYBOOK_PREVIEW__.ready();
    },

    /** Shows a story, waits until its widgets are in one of the states that it names, and gives what is wrong with it. */
    async story(id) {
      said = [];
      heard = new Set();
      const problems = await rendered(id);
      const { component, parameters } = window.__STORYBOOK_PREVIEW__.currentRender.story ?? {};
      const covers = parameters?.covers ?? [];
      const named = covers.filter((cover) => cover.startsWith('state:')).map((cover) => cover.slice(6));
      const states = named.length ? named : ['ready'];

      const isSettled = () =>
        widgets().length > 0 &&
        widgets().every(({ state, isUpdatePending }) => states.includes(state) && !isUpdatePending);
      if (!problems.length && !(await becomes(isSettled)))
        problems.push(`Expected ${states}, not ${widgets().map(({ state }) => state)}`);
      for (const cover of covers)
        if (!problems.length && !(await becomes(() => isShown(component, cover))))
          problems.push(`Does not show ${cover}`);

      // Stories that fail on purpose say so.
      const fails = states.some((state) => state === 'empty' || state === 'error') || heard.size > 0;
      problems.push(...said.filter((line) => !(fails && line.includes('[zen-widgets]'))));
      const { violations } = await window.axe.run(root(), { resultTypes: ['violations'] });
      for (const { id: rule, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          problems.push(`axe: ${rule} at ${target.flat().join(' ')}\n${failureSummary}`);
      return problems;
    },

    /** Each story's element and what it says that it shows. */
    async covers() {
      await window.__STORYBOOK_PREVIEW__.ready();
      const stories = Object.values(await window.__STORYBOOK_PREVIEW__.extract());
      return stories.map(({ id, component, parameters }) => ({ id, component, covers: parameters.covers ?? [] }));
    },
  };
}
