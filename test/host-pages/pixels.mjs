// Compares parts of pictures.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far a colour may be off, from 0 to 1, before a pixel counts as another one: engines may round the edge of a glyph
 * or of a scaled picture differently where it is drawn in a layer of its own. Those on anti-aliased edges don't count.
 */
const tolerance = 0.05;

/** The whole pixels that a box covers, as far as they are in the picture. */
export function pixelsOf({ x, y, width, height }, { width: right, height: bottom }) {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  return {
    left,
    top,
    width: Math.max(0, Math.min(right, Math.ceil(x + width)) - left),
    height: Math.max(0, Math.min(bottom, Math.ceil(y + height)) - top),
  };
}

/** That part of a picture; undefined when it is empty. */
export function cut(picture, { left, top, width, height }) {
  if (!width || !height) return undefined;
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, left, top, width, height, 0, 0);
  return part;
}

/** The picture, down to a height, without those boxes and the hairlines around them, which share their pixels. */
export function without(picture, height, boxes) {
  const rest = cut(picture, { left: 0, top: 0, width: picture.width, height });
  for (const { left, top, width, height } of boxes.map((box) => pixelsOf(grown(box), rest)))
    if (width && height) PNG.bitblt(new PNG({ width, height, fill: true }), rest, 0, 0, width, height, left, top);
  return rest;
}

const grown = ({ x, y, width, height }) => ({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 });

/** How many pixels differ between two pictures of one size. */
export function differingPixels(one, other) {
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: tolerance });
}
