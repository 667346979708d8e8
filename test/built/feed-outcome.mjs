// What reading an answer gives, for Node and for a page alike.

/**
 * Reads the text of an answer as a request would.
 * @param readFeed that of the built library
 * @returns the feed, or the code of the error that it is refused with
 */
export function feedOutcome(readFeed, text) {
  let json = text;
  try {
    json = JSON.parse(text);
  } catch {
    // The readers take text too.
  }
  try {
    return readFeed(json, 'https://cms.example/feed.json');
  } catch (error) {
    if (!error.code) throw error;
    return error.code;
  }
}
