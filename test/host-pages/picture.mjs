import { PNG } from 'pngjs';

/**
 * A picture without a file: colours that change slowly, as the engines scale hard edges differently when they stand
 * between two pixels.
 */
export function gradientPicture(seed) {
  const [width, height] = [320, 180];
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const wave = 25 * Math.sin(x / 20) * Math.cos(y / 20);
      png.data.set([120 + x / 3 + wave, 120 + y / 2 - wave, (seed * 60) % 256, 255], (y * width + x) * 4);
    }
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 1 });
}
