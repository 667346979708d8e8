// Nothing overflows, overlaps or is cut without an ellipsis: every layout in every theme, at five widths, with the longest and the
// shortest content in five scripts, and with text twice as large.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { articlesIn, boxIn, scripts } from './content.mjs';
import { layouts, page, serveLooks, shown, themes, widget } from './page.mjs';

const widths = [240, 280, 480, 960, 1600];
const pages = new Map();
const server = await serveLooks(pages);
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.close();
});

const cells = (layout, script, count) =>
  ['long', 'short'].flatMap((length) =>
    themes.map(
      (theme) =>
        `<div class="cell" data-name="${theme}, ${length}" lang="${script.language}" dir="${script.direction}">${widget(
          {
            ...layout,
            theme,
            articles: articlesIn(script, length, count),
            box: boxIn(script, length),
          },
        )}</div>`,
    ),
  );

/** Shows what a path says in a page of its own; gives what is wrong at each width. */
async function problemsAt(path, body, style = '') {
  pages.set(path, page(`<div class="light">${body}</div>`, `.cell { margin-block-end: 32px } ${style}`));
  const looks = await openPage(browser, { width: 1600, height: 900 });
  await looks.goto(server.origin + path);
  await shown(looks);
  const problems = [];
  for (const width of widths) {
    await looks.addStyleTag({ content: `.cell { inline-size: ${width}px }` });
    problems.push(...(await looks.evaluate(findProblems)).map((problem) => `${width} px, ${problem}`));
  }
  assert.deepEqual(looks.heard, []);
  await looks.close();
  return problems;
}

describe('nothing overflows, overlaps or is cut', { concurrency: 2 }, () => {
  for (const layout of layouts)
    for (const script of scripts)
      test(`${layout.name} in ${script.name}`, async () => {
        const problems = await problemsAt(`/${layout.name}-${script.name}`, cells(layout, script, 3).join(''));
        assert.equal(problems.slice(0, 12).join('\n'), '');
      });

  for (const layout of layouts)
    test(`${layout.name} with text at 200 %`, async () => {
      const body = cells(layout, scripts[0], 3).join('');
      const problems = await problemsAt(`/${layout.name}-large`, body, '.cell { --zen-font-size: 2rem }');
      assert.equal(problems.slice(0, 12).join('\n'), '');
    });

  for (const layout of layouts.filter(({ tag }) => tag === 'zen-related-posts'))
    for (const count of [1, 50])
      test(`${layout.name} of ${count}`, async () => {
        const body = cells(layout, scripts[0], count).slice(0, 1).join('');
        const problems = await problemsAt(`/${layout.name}-${count}`, body);
        assert.equal(problems.slice(0, 12).join('\n'), '');
      });
});

/** Runs in the page. */
function findProblems() {
  const problems = [];
  const isIn = (inner, outer) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1;
  for (const cell of document.querySelectorAll('.cell')) {
    const found = (what, element) =>
      problems.push(`${cell.dataset.name}: ${what}: ${element.part?.value || element.className || element.localName}`);
    const host = cell.firstElementChild;
    const box = cell.getBoundingClientRect();
    const base = host.shadowRoot.querySelector('.base');
    if (!isIn(base.getBoundingClientRect(), { ...box.toJSON() })) found('outside', base);
    // What is far below has no size of its own until it comes near.
    const isSeen = (element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest('.status');
    for (const element of base.querySelectorAll('*')) {
      if (!isSeen(element)) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      // A row that scrolls has more than is in view, and says so.
      if (element.matches('.layout-carousel .list, .layout-carousel .list > *')) continue;
      if (overflowX !== 'visible' || textOverflow !== 'clip') {
        if (
          element.localName !== 'img' &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        )
          found(
            `cut (${element.scrollWidth} of ${element.clientWidth}, ${element.scrollHeight} of ${element.clientHeight})`,
            element,
          );
      }
      const card = element.closest('.card, .heading, .controls') ?? base;
      if (element !== card && !isIn(element.getBoundingClientRect(), card.getBoundingClientRect()))
        found('outside its card', element);
      if (!element.closest('.layout-carousel .list') && !isIn(element.getBoundingClientRect(), box))
        found('outside the widget', element);
    }
    // Texts lie upon each other nowhere.
    const texts = [
      ...base.querySelectorAll('.title, .meta, .excerpt, .tags, p, .action, .second, .dismiss, .heading'),
    ].filter(isSeen);
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const [a, b] = [one, other].map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return element.matches('.action, .dismiss') ? element.getBoundingClientRect() : range.getBoundingClientRect();
        });
        if (
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
        )
          found(`upon ${other.className || other.part?.value}`, one);
      }
  }
  return problems;
}
