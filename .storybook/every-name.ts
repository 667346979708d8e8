// Which story shows which name of an element's public surface: what the stories say in `parameters.covers`, turned round.
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { elementWith } from './elements.js';
import { namesOf } from './manifest-rows.js';
import { table } from './tables.js';

interface StoryLike {
  name?: string;
  parameters?: { covers?: string[] };
}

interface StoriesFile {
  default: { title: string; component?: string };
  [name: string]: StoryLike | StoriesFile['default'];
}

/** A heading and a table for each element. `files` has what each file of stories exports. */
export const everyName = (files: Record<string, unknown>): string =>
  (Object.values(files) as StoriesFile[])
    .filter((file) => file.default.component)
    .map(elementSection)
    .join('\n\n');

function elementSection({ default: { title, component }, ...stories }: StoriesFile): string {
  const rows = namesOf(elementWith(component!)).map((name) => [
    `\`${name}\``,
    Object.entries(stories as Record<string, StoryLike>)
      .filter(([, { parameters }]) => parameters?.covers?.includes(name))
      .map(
        ([key, story]) =>
          `[${story.name ?? storyNameFromExport(key)}](./?path=/story/${toId(title, storyNameFromExport(key))})`,
      )
      .join(', '),
  ]);
  return `## \`<${component}>\`\n\n${table(['Name', 'Shown in'], rows)}`;
}
