/** A document with places at which a text of somebody else's may stand. */
export interface Places {
  /** What stands at each place. */
  readonly texts: readonly string[];
  /** The document with other texts at some of the places. */
  filled(texts: ReadonlyMap<number, string>): string;
}

type Path = readonly string[];

/** Every place in JSON where a value stands that is no list and no object, and each object's place for one more key. */
export function placesInJson(json: unknown): Places {
  const values: [Path, string][] = [];
  const objects: Path[] = [];
  const collect = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || !value) return void values.push([path, String(value)]);
    if (!Array.isArray(value)) objects.push(path);
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
  };
  collect(json, []);
  return {
    texts: [...values.map(([, text]) => text), ...objects.map(() => '')],
    filled(texts) {
      const copy = structuredClone(json);
      for (const [number, text] of texts) {
        const [path] = values[number] ?? [];
        if (path) put(at(copy, path.slice(0, -1)), path.at(-1)!, text);
        // The key is as hostile as what it holds.
        else put(at(copy, objects[number - values.length]!), text, text);
      }
      return JSON.stringify(copy);
    },
  };
}

const at = (json: unknown, path: Path) =>
  path.reduce((value, key) => (value as Record<string, object>)[key]!, json as object);

// Setting `__proto__` would set the prototype.
const put = (container: object, key: string, value: unknown) =>
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);

/** How a text can be written into XML: as it must be, as it stands, or as if it were marked as text. */
export const writings: Record<string, (text: string) => string> = {
  escaped,
  raw: (text) => text,
  marked: (text) => `<![CDATA[${text}]]>`,
};

/** Every text and every value of an attribute in XML. */
export function placesInXml(xml: string, write: (text: string) => string): Places {
  const pattern = /(?<=>)[^<>]+(?=<)|(?<=<!\[CDATA\[)[^]+?(?=\]\]>)|(?<==")[^"]*(?=")/g;
  const found = [...xml.matchAll(pattern)].filter(([text]) => text.trim());
  return {
    texts: found.map(([text]) => text),
    filled(texts) {
      let end = 0;
      const parts = found.map(({ 0: before, index }, number) => {
        const text = texts.get(number);
        const part = xml.slice(end, index) + (text === undefined ? before : write(text));
        end = index + before.length;
        return part;
      });
      return parts.join('') + xml.slice(end);
    },
  };
}
