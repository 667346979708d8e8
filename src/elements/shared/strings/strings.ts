/** Every word that the widgets say themselves. A language lacks none of them. */
export interface Strings {
  /** Heading of a list of related posts. */
  related: string;
  /** Link of a call to action that has no label. */
  action: string;
  /** Title of an article that has none. */
  untitled: string;
}
