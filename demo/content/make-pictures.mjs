// Draws the articles' pictures: `node demo/content/make-pictures.mjs [slug …]` writes demo/content/pictures/*.webp.
// Needs a Chromium: the first of CHROME_PATH and the usual places that exists.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { drawings } from './drawings.mjs';

const executablePath = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
].find((path) => path && existsSync(path));
if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');

const folder = fileURLToPath(new URL('./pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
const page = await browser.newPage();
let total = 0;
for (const [slug, draw] of Object.entries(drawings)) {
  if (wanted.length && !wanted.includes(slug)) continue;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" width="100%">${draw()}</svg>`;
  await page.setContent(`<!doctype html><style>*{margin:0}svg{display:block}</style>${svg}`);
  for (const [width, height, name] of [
    [1200, 675, `${slug}.webp`],
    [600, 338, `${slug}-600.webp`],
  ]) {
    await page.setViewport({ width, height });
    let quality = 84;
    do {
      quality -= 4;
      await page.screenshot({ path: folder + name, type: 'webp', quality });
    } while (statSync(folder + name).size > 38_000 && quality > 40);
    total += statSync(folder + name).size;
  }
}
await browser.close();
console.log(`${Math.round(total / 1024)} kB of pictures in demo/content/pictures`);
