// `npm run contact-sheet [-- LAYOUT…]` draws every layout in every theme, light and dark, in both directions and at three widths: a
// picture for each layout in contact-sheet/.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from '../built/browser.mjs';
import { usualArticles, usualBox } from './content.mjs';
import { layouts, page, serveLooks, shown, themes, widget } from './page.mjs';

const folder = fileURLToPath(new URL('../../contact-sheet/', import.meta.url));
const widths = [280, 480, 960];
const wanted = process.argv.slice(2);

const cell = (look, direction, width) => `
  <div dir="${direction}" lang="${direction === 'rtl' ? 'ar' : 'en'}" style="inline-size: ${width}px">
    ${widget({ ...look, articles: usualArticles(direction), box: usualBox(direction) })}
  </div>`;

const sheet = (layout) =>
  page(
    themes
      .flatMap((theme) =>
        ['light', 'dark'].map(
          (scheme) => `
            <div class="row ${scheme}">
              <p>${layout.name} ${theme} ${scheme}</p>
              ${['ltr', 'rtl'].map((direction) => widths.map((width) => cell({ ...layout, theme }, direction, width)).join('')).join('')}
            </div>`,
        ),
      )
      .join(''),
    '.row { display: flex; gap: 24px; padding: 16px; align-items: start; inline-size: max-content } .row > p { inline-size: 6em; margin: 0 }',
  );

const sheets = layouts.filter(({ name }) => !wanted.length || wanted.includes(name));
const server = await serveLooks(new Map(sheets.map((layout) => [`/${layout.name}`, sheet(layout)])));
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
for (const { name } of sheets) {
  const sheetPage = await openPage(browser, { width: 3720, height: 1200 });
  await sheetPage.goto(`${server.origin}/${name}`);
  await shown(sheetPage);
  await sheetPage.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  await sheetPage.close();
  console.log(`contact-sheet/${name}.png`);
}
await browser.close();
server.close();
