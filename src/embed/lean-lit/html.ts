/**
 * What our elements use of lit-html, in its place in the script tag's file: templates whose markup is made node by node,
 * so that no security policy has anything to allow. The syntax is that of https://lit.dev/docs/templates/expressions/,
 * but for directives; a text is the property `.textContent` of its element and never a child, an attribute is bound as a
 * whole and without quotes, and a listener stays and has a `this` of its own.
 */

/** A template's text and what fills its holes. */
interface Result {
  strings: TemplateStringsArray;
  values: unknown[];
}

type Set = (value: unknown) => void;

/** Takes an attribute away, and shows nothing as a child; the same for templates of whichever file. */
export const nothing = null;

/** A template: see https://lit.dev/docs/templates/overview/ */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values });

/** Stands for a value in a template's text; no template of ours has it. */
const hole = '\u0001';

const token = /([^<]+)|<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*?)\/?>/g;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** By a template's text, its nodes, and for each value the number of its node and the attribute, if it is one. */
const compiled = new WeakMap<TemplateStringsArray, [DocumentFragment, [node: number, attribute?: string][]]>();

function compile(strings: TemplateStringsArray): [DocumentFragment, [number, string?][]] {
  const content = new DocumentFragment();
  const holes: [number, string?][] = [];
  let parent: Node = content;
  let count = 0;
  const add = <T extends Node>(node: T): T => {
    count++;
    return parent.appendChild(node);
  };
  for (const [, text, closing, tag, attributes] of strings.join(hole).matchAll(token)) {
    if (text)
      text.split(hole).forEach((piece, index) => {
        if (index) {
          holes.push([count]);
          add(new Comment());
        }
        if (piece) add(new Text(piece));
      });
    else if (closing) parent = parent.parentNode!;
    else {
      const element = add(document.createElement(tag!));
      for (const [, name, quoted, value = quoted ?? ''] of attributes!.matchAll(attribute))
        if (value === hole) holes.push([count - 1, name]);
        else element.setAttribute(name!, value);
      if (tag !== 'img') parent = element;
    }
  }
  return [content, holes];
}

/** Makes a template for the page: its nodes, until they are put somewhere, and what sets its values. */
function instantiate({ strings }: Result): [DocumentFragment, Set[]] {
  if (!compiled.has(strings)) compiled.set(strings, compile(strings));
  const [template, holes] = compiled.get(strings)!;
  const content = document.importNode(template, true);
  const walker = document.createTreeWalker(content);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return [
    content,
    holes.map(([index, name]) =>
      name ? attributeSet(nodes[index] as Element, name) : childSet(nodes[index] as Comment),
    ),
  ];
}

function attributeSet(element: Element, name: string): Set {
  const plain = name.slice(1);
  let old: unknown;
  return (value) => {
    if (value === old) return;
    if (name[0] === '.') element[plain as 'textContent'] = value as string;
    else if (name[0] === '?') element.toggleAttribute(plain, !!value);
    else if (name[0] === '@') {
      // An object has its options in itself.
      if (!old) element.addEventListener(plain, value as EventListener, value as object);
    } else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, value as string);
    old = value;
  };
}

/** What stands before a comment in the page: a template, a list of them, or nothing for all else. */
export function childSet(end: Comment): Set {
  const start = new Comment();
  end.before(start);
  const clearAfter = (node: Node) => {
    while (node.nextSibling !== end) node.nextSibling!.remove();
  };
  let shown: unknown;
  let content: DocumentFragment;
  let sets: Set[];
  let ends: Comment[];

  return (value) => {
    const isList = Array.isArray(value);
    const { strings, values } = (value ?? {}) as Result;
    const kind = isList || strings;
    if (kind !== shown) {
      clearAfter(start);
      shown = kind;
      ends = [];
      [content, sets] = strings ? instantiate(value as Result) : [content, []];
    }
    if (isList) {
      value.forEach((item, index) => {
        if (!ends[index]) {
          ends[index] = new Comment();
          end.before(ends[index]);
          sets[index] = childSet(ends[index]);
        }
        sets[index]!(item);
      });
      clearAfter(ends[value.length - 1] ?? start);
      ends.length = sets.length = value.length;
    } else if (strings) {
      sets.forEach((set, index) => set(values[index]));
      end.before(content);
    }
  };
}
