// One cell of the matrix: a host page, with the widgets in one form, in one engine.
import { blankPage } from './blank-page.mjs';
import { windowSize } from './engines.mjs';
import { forms, singleFrames, singleWidgets, widgetNames } from './forms.mjs';
import { pageState } from './page-state.mjs';
import { cut, differingPixels, pixelsOf, without } from './pixels.mjs';
import { shownWidgets } from './shown-widgets.mjs';
import { outerBoxes, standIn } from './stand-ins.mjs';

/** How far the boxes in place of widgets may be off, in pixels: engines name sizes with few digits. */
const rounding = 0.1;

/**
 * How many pixels of a widget, or of all around the widgets, may differ: the corners and hairlines of a box that stands between two pixels are drawn
 * with what is below it, and engines round that in their own order.
 */
const tolerated = 12;

/** What the widgets ask their own origin for. */
const ownRequest = /^\/(zen-widgets[\w.-]*\.js|frame\.html|\w+\.json|pictures\/[\w-]+\.png)$/;

/** The one global that the script leaves. */
const ownGlobal = /^names: \+ Symbol\(zen-widgets\)/;

/** Selects what is embedded, but for the script: elements, and placeholders around them. */
const embedded = 'zen-article-card, zen-related-posts, zen-cta, zen-feed, .zen-widget:is(div, iframe)';

/**
 * Looks at one cell. Gives, in words, what is `wrong` with each widget and with the `page` around them: nothing when all
 * is well. `references` keeps what widgets look like on a blank page, from one cell of an engine to the next.
 */
export async function lookAt({ engine, servers, page, form, references }) {
  const { boxes, inFrames } = forms[form];

  // A frame between two pixels shows its border, or what is around it, in the same pixels.
  const inner = ({ x, y, width, height }) =>
    inFrames ? { x: x + 1, y: y + 1, width: width - 2, height: height - 2 } : { x, y, width, height };

  await open('widgets');
  const shown = await allShown();
  const height = heightOf(shown);
  const seen = await look();
  const outer = await engine.run(outerBoxes, embedded);
  const asked = [...servers.asked.widgets];

  await open('stand-ins');
  await engine.run(standIn, outer, embedded);
  const expected = await look();

  const wrong = Object.fromEntries([...widgetNames, 'page'].map((name) => [name, []]));
  const keys = shown.map(({ name, box, hooks }) => JSON.stringify([page.forcedColors, inFrames, name, box, hooks]));
  if (keys.some((key) => !references.has(key))) await keepReferences();
  for (const name of widgetNames) {
    if (forms[form].reasons?.[name]) continue;
    const own = shown.filter((one) => one.name === name);
    if (own.length !== singleWidgets('')[name].length) wrong[name].push('is not there');
    for (const one of own) {
      const difference = boxDifference(one, references.get(keys[shown.indexOf(one)]), seen.picture, inner);
      if (difference) wrong[name].push(difference);
    }
  }
  wrong.page.push(...stateDifferences(seen.state, expected.state, page.ignored));
  for (const path of asked) if (!ownRequest.test(path)) wrong.page.push(`requests ${path}`);
  const covered = shown.flatMap(({ box, outer }) => [box, outer]);
  const around = differingPixels(...[seen, expected].map((one) => without(one.picture, height, covered)));
  if (around > tolerated) wrong.page.push(`${around} pixels around the widgets differ`);
  return { wrong, pictures: { seen: seen.picture, expected: expected.picture } };

  async function open(variant) {
    servers.asked.pages.length = servers.asked.widgets.length = 0;
    const address = `${servers.pages}/${page.file}?form=${form}&with=${variant}`;
    await engine.visit(address, { framed: page.framed, forcedColors: page.forcedColors });
  }

  async function allShown() {
    if (!inFrames) return engine.run(shownWidgets, boxes);
    const insides = await engine.inFrames(shownWidgets, 1, null);
    const nothing = { state: 'not there', broken: 0 };
    return engine.run(
      shownWidgets,
      boxes,
      insides.map(([inside]) => inside ?? nothing),
    );
  }

  async function look() {
    const state = await engine.run(pageState, embedded);
    // Scroll bars would show, and look as they like.
    if (state.size[0] > windowSize.width || state.size[1] > windowSize.height)
      throw new Error(`${page.file} is ${state.size.join(' × ')}: too large for the window.`);
    state.heard.push(...engine.heard);
    state.asked = [...servers.asked.pages].sort();
    return { state, picture: await engine.picture(height) };
  }

  async function keepReferences() {
    servers.blank.markup = inFrames
      ? blankPage(shown, singleFrames(servers.widgets))
      : blankPage(shown, singleWidgets(servers.widgets), `${servers.widgets}/zen-widgets.js`);
    await engine.visit(`${servers.pages}/blank.html`, { forcedColors: page.forcedColors });
    const others = await allShown();
    const picture = await engine.picture(height);
    keys.forEach((key, index) => {
      const { state, box } = others[index];
      references.set(key, { state, box, picture: cut(picture, pixelsOf(inner(shown[index].box), picture)) });
    });
  }
}

/** How much of the window there is to see: some of the page's own after the last widget, too. */
const heightOf = (shown) =>
  Math.min(windowSize.height, Math.ceil(Math.max(...shown.map(({ box }) => box.y + box.height))) + 200);

/** What is different, if anything, between a widget on the host page and on the blank page. */
function boxDifference({ state, broken, box }, other, picture, inner) {
  if (state !== 'ready') return `is ${state}`;
  if (broken) return `${broken} pictures are missing`;
  if (other.state !== 'ready') return 'is not shown on the blank page';
  const [here, there] = [box, other.box].map(({ width, height }) => `${width.toFixed(1)} × ${height.toFixed(1)}`);
  if (here !== there) return `is ${here}, on a blank page ${there}`;
  if (!box.width || !box.height) return `has no size: ${here}`;
  const place = pixelsOf(inner(box), picture);
  if (box.x < 0 || box.x + box.width > picture.width || box.y + box.height > picture.height)
    return 'does not fit the window';
  const differing = differingPixels(cut(picture, place), other.picture);
  return differing > tolerated ? `${differing} pixels differ` : undefined;
}

/** What of the page's own is there on one side only, and what of it stands elsewhere. */
function stateDifferences({ rects, ...state }, { rects: expectedRects, ...expected }, ignored = /^$/) {
  const differences = Object.keys(expected).flatMap((name) => {
    // Sets: there are thousands of names.
    const [here, there] = [state[name], expected[name]].map((value) => new Set([value].flat().map(String)));
    const onlyIn = (one, other) => [...one].filter((item) => !other.has(item) && !ignored.test(item));
    const added = onlyIn(here, there).map((one) => `${name}: + ${one}`);
    const gone = onlyIn(there, here).map((one) => `${name}: − ${one}`);
    return [...added, ...gone].filter((difference) => !ownGlobal.test(difference));
  });
  if (differences.length) return differences;
  return expectedRects.flatMap((rect, index) => {
    const moved = rect.some((number, side) => Math.abs(number - rects[index][side]) > rounding);
    return moved ? [`${expected.elements[index]} is at ${rects[index]}, without the widgets at ${rect}`] : [];
  });
}
