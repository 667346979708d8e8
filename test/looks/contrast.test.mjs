// Every text stands out from what is behind it, 4.5 : 1 at least (3 : 1 where it is large), and so do focus rings and the controls'
// lines, 3 : 1: in every layout and theme, light and dark, measured in the pixels of a picture without the texts. What stands on
// the article's picture is measured upon a white and a black one. https://www.w3.org/TR/WCAG22/#contrast-minimum
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { usualArticles, usualBox } from './content.mjs';
import { layouts, page, serveLooks, shown, themes, widget } from './page.mjs';

let colour;
const pages = new Map();
const server = await serveLooks(pages, () => colour);
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.close();
});

const articles = usualArticles('ltr').map((article) => ({ ...article, image: article.image && '/picture.svg' }));
const box = { ...usualBox('ltr'), image: '/picture.svg' };

describe('contrast', { concurrency: 1 }, () => {
  for (const picture of ['white', 'black'])
    for (const preference of ['no-preference', 'more'])
      for (const layout of layouts)
        test(`${layout.name}, a ${picture} picture, contrast: ${preference}`, async () => {
          colour = picture;
          const cells = themes.flatMap((theme) =>
            ['light', 'dark'].map(
              (scheme) =>
                `<div class="cell ${scheme}" data-name="${theme}, ${scheme}">${widget({ ...layout, theme, articles, box })}</div>`,
            ),
          );
          pages.set('/', page(cells.join(''), '.cell { inline-size: 640px; padding: 16px }'));
          const looks = await openPage(browser, { width: 700, height: 900 });
          await looks.emulateMediaFeatures([{ name: 'prefers-contrast', value: preference }]);
          await looks.goto(`${server.origin}/`);
          await shown(looks);
          const texts = await looks.evaluate(hideTexts);
          const screenshot = await looks.screenshot({ fullPage: true, encoding: 'base64' });
          const problems = await looks.evaluate(findWeak, texts, `data:image/png;base64,${screenshot}`);
          assert.ok(texts.length >= 8 * 2);
          assert.equal(problems.join('\n'), '');
          await looks.close();
        });
});

/** Runs in the page: makes texts invisible, and tells where they are, in which colour, and which contrast they need. */
function hideTexts() {
  const sheet = new CSSStyleSheet();
  // Not their colour, which borders and backgrounds are mixed from.
  sheet.replaceSync(
    '* { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important }',
  );
  const found = [];
  for (const cell of document.querySelectorAll('.cell')) {
    const { shadowRoot } = cell.firstElementChild;
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const add = (element, rects, color, least, what) => {
      for (const { x, y, width, height } of rects)
        found.push({
          name: `${cell.dataset.name}: ${what} ${element.className || element.part?.value || element.localName}`,
          color,
          least,
          x: x + scrollX,
          y: y + scrollY,
          width,
          height,
        });
    };
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (
        !walker.currentNode.data.trim() ||
        !parentElement.checkVisibility() ||
        parentElement.closest('.status, style')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { color, fontSize, fontWeight } = getComputedStyle(parentElement);
      const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && fontWeight >= 700);
      // What a carousel has beyond its edge is seen later.
      const { left, right } = shadowRoot.querySelector('.base').getBoundingClientRect();
      const rects = [...range.getClientRects()].filter((rect) => rect.left >= left && rect.right <= right);
      add(parentElement, rects, color, isLarge ? 3 : 4.5, 'text of');
    }
    const base = shadowRoot.querySelector('.base');
    const probe = base.appendChild(document.createElement('i'));
    probe.style.color = 'var(--_accent)';
    const accent = getComputedStyle(probe).color;
    probe.remove();
    // A focus ring is around its card, on the page.
    const { x, y } = cell.getBoundingClientRect();
    add(base, [{ x: x + 4, y: y + 4, width: 4, height: 4 }], accent, 3, 'focus ring of');
    for (const button of shadowRoot.querySelectorAll('button')) {
      const { left, top, width, height } = button.getBoundingClientRect();
      const rect = { x: left + width / 4, y: top + height / 2 - 1, width: 2, height: 2 };
      add(button, [rect], getComputedStyle(button).color, 3, 'lines of');
    }
    shadowRoot.adoptedStyleSheets.push(sheet);
  }
  return found;
}

/** Runs in the page: which texts stand out too little from the pixels of a picture of the page. */
async function findWeak(texts, picture) {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const dot = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
  const problems = new Set();
  for (const { name, color, least, x, y, width, height } of texts) {
    const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
    const behind = new Set();
    for (let index = 0; index < data.length; index += 4) behind.add(data.slice(index, index + 3).join());
    let worst = Infinity;
    for (const pixel of behind) {
      dot.fillStyle = `rgb(${pixel})`;
      dot.fillRect(0, 0, 1, 1);
      dot.fillStyle = color;
      dot.fillRect(0, 0, 1, 1);
      const [low, high] = [luminance(dot.getImageData(0, 0, 1, 1).data), luminance(pixel.split(','))].sort(
        (a, b) => a - b,
      );
      worst = Math.min(worst, (high + 0.05) / (low + 0.05));
    }
    if (worst < least) problems.add(`${name}: ${worst.toFixed(2)} of ${least}`);
  }
  return [...problems];
}
