// The main-thread times as a picture: bars by number of cards, against static HTML.

const sizes = [6, 100, 1000];

/** Short names, in the order of the bars. */
const names = {
  list: 'Our list',
  cards: 'Our cards',
  skipping: 'Static, far cards skipped',
  vanilla: 'Hand-written element',
  lit: 'Plain Lit element',
  material: 'Material',
  shoelace: 'Shoelace',
  webawesome: 'Web Awesome',
};

const width = 480;
const left = 184;
const right = 52;
const row = 22;
const bar = 14;

export function chartOf({ showing }) {
  const items = showing.filter(
    ({ subject, count, throttle }) => names[subject] && sizes.includes(count) && throttle === 1,
  );
  const longest = Math.max(1.25, ...items.map(({ time }) => time.max));
  const x = (ratio) => Math.round((left + (ratio / longest) * (width - left - right)) * 10) / 10;
  const parts = [];
  let y = 64;
  for (const size of sizes) {
    const own = items.filter(({ count }) => count === size);
    if (!own.length) continue;
    parts.push(`<text class="head" x="16" y="${y + 12}">${size.toLocaleString('en')} cards</text>`);
    y += 22;
    const line = parts.push('') - 1;
    const top = y;
    for (const subject of Object.keys(names)) {
      const item = own.find((one) => one.subject === subject);
      if (!item) continue;
      parts.push(barOf(item, y, x));
      y += row;
    }
    // Under the bars' numbers.
    parts[line] = `<path class="one" d="M${x(1)} ${top - 2}V${y}"/>`;
    y += 14;
  }
  const told = items.map(({ subject, count, time }) => `${names[subject]}, ${count} cards: ${time.median.toFixed(2)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="title desc">
<title id="title">Main-thread time to show cards, against static HTML</title>
<desc id="desc">${told.join('; ')}. Static HTML is 1.</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #1c2a26; }
.value { stroke: #fff; stroke-width: 4; paint-order: stroke; }
.paper { fill: #fff; }
.title, .head { font-weight: 650; }
.title { font-size: 15px; }
.note { fill: #56655f; font-size: 12px; }
.bar { fill: #a3b0ab; }
.ours { fill: #3f9c83; }
.spread, .one { fill: none; stroke: #1c2a26; }
.one { stroke-dasharray: 3 3; }
@media (prefers-color-scheme: dark) {
text { fill: #e4ece9; }
.value { stroke: #14201c; }
.paper { fill: #14201c; }
.note { fill: #a3b0ab; }
.bar { fill: #5c6b66; }
.ours { fill: #2f9477; }
.spread, .one { stroke: #e4ece9; }
}
</style>
<rect class="paper" width="${width}" height="${y}" rx="8"/>
<text class="title" x="16" y="28">Main-thread time to show cards</text>
<text class="note" x="16" y="47">Static HTML is 1. Less is better. The lines are the spread of rounds.</text>
${parts.join('\n')}
</svg>
`;
}

function barOf({ subject, time: { median, min, max } }, y, x) {
  const kind = subject === 'list' || subject === 'cards' ? 'bar ours' : 'bar';
  const middle = y + bar / 2;
  return [
    `<text x="${left - 8}" y="${y + 11.5}" text-anchor="end">${names[subject]}</text>`,
    `<path class="${kind}" d="M${left} ${y}H${x(median)}v${bar}H${left}z"/>`,
    `<path class="spread" d="M${x(min)} ${middle}H${x(max)}"/>`,
    `<text class="value" x="${x(max) + 6}" y="${y + 11.5}">${median.toFixed(2)}</text>`,
  ].join('\n');
}
