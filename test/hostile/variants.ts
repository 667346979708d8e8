import type { Places } from './places.js';

/** Stands for a text and for the address of a page or a picture alike. */
const harmless = 'https://neutral.example/neutral.jpg';

/** The documents in which each text stands once at each place. */
export interface Variants {
  /** One document for each text: with it and the others, turn by turn, at all places that allow it at once. */
  together: string[];
  /** One text at one place, where any other text makes a document of another kind. */
  alone: string[];
}

/**
 * Puts every text at every place of a document.
 * @param shapeOf What kind of document it is: which fields a reader finds in it.
 */
export function variantsOf(places: Places, texts: readonly string[], shapeOf: (document: string) => string): Variants {
  const shape = shapeOf(places.filled(new Map()));
  const free = new Map<number, string>();
  const bound: number[] = [];
  places.texts.forEach((_, place) => {
    free.set(place, harmless);
    if (shapeOf(places.filled(free)) === shape) return;
    free.delete(place);
    bound.push(place);
  });
  const together = texts.map((_, turn) =>
    places.filled(new Map([...free.keys()].map((place, index) => [place, texts[(turn + index) % texts.length]!]))),
  );
  const alone = bound.flatMap((place) => texts.map((text) => places.filled(new Map([[place, text]]))));
  return { together, alone };
}

/** Which fields there are in what a reader gave, as a text. */
export function shapeOf(value: unknown): string {
  if (typeof value !== 'object' || !value) return '';
  const isList = Array.isArray(value);
  return Object.entries(value)
    .map(([name, inner]) => `${isList ? '' : name}{${shapeOf(inner)}}`)
    .join();
}
