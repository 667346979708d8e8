import { each, fields, items } from '../json.js';
import type { Format } from './format.js';
import { nextOfFull } from './page-number.js';
import { articleFromRecord } from './record.js';

const storiesOf = (json: unknown) => {
  const { stories, story } = fields(json);
  return story ? [story] : items(stories);
};

/** Stories of Storyblok: https://www.storyblok.com/docs/api/content-delivery/v2/stories. The fields are the owner's. */
export const storyblok: Format = {
  name: 'storyblok',
  matches(json) {
    const answer = fields(json);
    return (
      (Array.isArray(answer['stories']) && ('cv' in answer || 'rels' in answer)) ||
      storiesOf(json).some((story) => 'component' in fields(fields(story)['content']))
    );
  },
  read: (json, base, reading) => ({
    articles: each(storiesOf(json), (story) => {
      const { name, first_published_at, published_at, tag_list, slug, full_slug, uuid, lang } = story;
      const record = {
        title: name,
        published: first_published_at ?? published_at,
        tags: tag_list,
        ...fields(story['content']),
        id: story['id'],
        slug,
        full_slug,
        uuid,
        lang,
      };
      return articleFromRecord(record, base, reading, { plain: true, headless: true });
    }),
    next: nextOfFull(storiesOf(json), base, 'per_page', 25),
  }),
};
