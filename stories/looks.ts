// The stories that each element has for its themes.
import type { StoryObj } from '@storybook/web-components-vite';

interface Themed {
  theme?: 'zen' | 'plain' | 'editorial' | 'contrast' | undefined;
}

/** A story for each theme. */
export function themeStories<Args extends Themed>(args: Args): Record<Themed['theme'] & string, StoryObj<Args>> {
  const story = (theme: Themed['theme'] & string): StoryObj<Args> => ({
    args: { ...args, theme } as Partial<Args>,
    parameters: { covers: [`attribute:theme=${theme}`] },
  });
  return { zen: story('zen'), plain: story('plain'), editorial: story('editorial'), contrast: story('contrast') };
}
