import { launchBrowser } from '../../test/built/browser.mjs';
import { bundled } from './subjects.mjs';
import { openSite } from './site.mjs';
import { starts, startFiles, measureFirstContent, measureSlowStart, measureStartTasks } from './starting.mjs';
const site = await openSite(startFiles(await bundled('start')));
const browser = await launchBrowser('chromium', ['--js-flags=--expose-gc']);
const bench = { browser, site };
try {
for (const start of Object.keys(starts)) {
    console.log(start, JSON.stringify(await measureFirstContent(bench, {start})), site.sent.map((s)=>s.path).join(' '));
    console.log('   ', JSON.stringify(await measureSlowStart(bench, {start})));
    if(start!=='cta')console.log('   ', JSON.stringify(await measureStartTasks(bench, {start, throttle: 4})));
    if(start!=='cta')console.log('   ', JSON.stringify(await measureStartTasks(bench, {start, throttle: 1})));
}
} finally { await browser.close(); site.close(); }
