/**
 * Draws into a shadow root: views are plain arrays, and what changed between two of them is changed in the page. Nodes are
 * made one by one or cloned, never from markup, so that no security policy has anything to allow. Texts are set whole: a
 * browser that translates the page puts other nodes in the place of a text, which the next text takes away.
 */

/** Attributes by name; none for false, null and undefined, one without a value for true. */
export type Attributes = Record<string, unknown>;

/** An element: its tag, attributes and content, which is a text or other views. */
export type ElementView = readonly [tag: string, attributes?: Attributes, content?: string | Views];

/** What makes a view of one element; asked again when an argument is another one. */
// eslint-disable-next-line typescript/no-explicit-any -- Each has arguments of its own.
export type Component = (one: any, other: any) => ElementView;

export type View = ElementView | readonly [component: Component, one?: unknown, other?: unknown];

/** Views in their order; the place of one that comes and goes holds something falsy meanwhile. */
export type Views = readonly (View | false | 0 | '' | undefined)[];

/** No attributes. */
export const none: Attributes = {};

/** By component, an element for cloning, made as its first one was, and what it shows. */
const models = new Map<Component, [Element, ElementView]>();

const expanded = (view: View): ElementView =>
  typeof view[0] === 'string' ? (view as ElementView) : view[0](view[1], view[2]);

/** The same without pictures' addresses: a clone that has one begins to load it, which takes long. */
const withoutPictures = ([tag, attributes, content]: ElementView): ElementView => [
  tag,
  attributes?.src ? { ...attributes, src: undefined } : attributes,
  typeof content === 'object' ? content.map((view) => view && withoutPictures(expanded(view))) : content,
];

function create(view: View): Element {
  const element = expanded(view);
  if (element === view) return change(document.createElement(element[0]), element, [element[0]]);
  const component = view[0] as Component;
  let model = models.get(component);
  if (!model) {
    const shown = withoutPictures(element);
    models.set(component, (model = [create(shown), shown]));
  }
  return change(model[0].cloneNode(true) as Element, element, model[1]);
}

/** Makes an element that shows `old` show another view. */
function change(element: Element, view: ElementView, old: ElementView): Element {
  // By index, as taking an array apart costs more than all else here.
  const attributes = view[1] ?? none;
  const oldAttributes = old[1] ?? none;
  const content = view[2] ?? '';
  if (attributes !== oldAttributes) {
    for (const name in attributes) {
      const value = attributes[name];
      if (value === oldAttributes[name]) continue;
      if ((value ?? false) === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : (value as string));
    }
    for (const name in oldAttributes) if (!(name in attributes)) element.removeAttribute(name);
  }
  if (typeof content !== 'string') draw(element, content, (old[2] ?? '') as Views);
  else if (content !== (old[2] ?? '')) element.textContent = content;
  return element;
}

/** Draws one view where `node` stands, which shows `old`; gives the node that stands after it. */
export function drawOne(parent: Node, node: Element | null, view: Views[number], old: Views[number]): Element | null {
  const next = old ? node!.nextElementSibling : node;
  if (view && old) {
    if (view[0] === old[0] && view[1] === old[1] && view[2] === old[2]) return next;
    const now = expanded(view);
    const before = expanded(old);
    // What a model shows has no components.
    if (now[0] === before[0]) {
      change(node!, now, before);
      return next;
    }
  }
  if (old) node!.remove();
  if (view) parent.insertBefore(create(view), next);
  return next;
}

/**
 * Draws views as the content of an element.
 * @param olds What it shows now.
 * @returns The views, for the next time.
 */
export function draw(parent: Element, views: Views, olds: Views = []): Views {
  let node = parent.firstElementChild;
  for (let index = 0; index < views.length || index < olds.length; index++)
    node = drawOne(parent, node, views[index], olds[index]);
  return views;
}
