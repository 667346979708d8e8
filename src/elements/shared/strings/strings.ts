/** Every word that the widgets say themselves. A translation lacks none of them; in English, some come with the extras. */
export interface Strings {
  /** Heading of a list of related posts. */
  related: string;
  /** Link of a call to action that has no label. */
  action: string;
  /** Title of an article that has none. */
  untitled: string;
  /** What screen readers say while content loads. */
  loading: string;
  /** What stands in the place of content that could not be loaded. */
  error: string;
  /** Name of the button that closes a box. */
  dismiss?: string;
  /** Name of the button that goes back in a carousel. */
  previous?: string;
  /** Name of the button that goes on in a carousel. */
  next?: string;
}
