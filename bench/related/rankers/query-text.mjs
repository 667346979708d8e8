/** What a search engine is asked for an article: its title, tags and excerpt. It did better than title and tags alone. */
export const queryText = ({ title, tags, excerpt }) => `${title} ${tags.join(' ')} ${excerpt}`;
