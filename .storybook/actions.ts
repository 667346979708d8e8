// The events of a story's widgets, shown in the panel “Actions”.
import { action } from 'storybook/actions';
import { FeedError } from '../src/index.js';

/** Hears an event on its way down, for those that don't bubble. */
const hear = (name: string) => {
  const show = action(name);
  return {
    capture: true,
    handleEvent: (event: CustomEvent) => {
      const { detail } = event;
      show(detail instanceof FeedError ? { code: detail.code, url: detail.url, message: detail.message } : detail);
      // The story stays where it is.
      if (name === 'zen-click') event.preventDefault();
    },
  };
};

export const heard = {
  load: hear('zen-load'),
  error: hear('zen-error'),
  click: hear('zen-click'),
  view: hear('zen-view'),
};
