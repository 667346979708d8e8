// The drawings: for each article (by its slug) a function that gives the inside of a 1200 × 675 SVG.
// All share one palette, flat shapes and no text, so that they look like one blog's pictures.

const ink = '#1b2340';
const navy = '#2b3a75';
const blue = '#4a6fe0';
const sky = '#a9cbea';
const teal = '#1d7b76';
const mint = '#b8dac4';
const sand = '#f1e4cd';
const paper = '#fbf6ea';
const ochre = '#f2ae3d';
const orange = '#ee6d3d';
const red = '#c7364b';
const plum = '#562a52';
const pink = '#f5c3b7';

/** A repeatable source of numbers from 0 to 1. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');
const ground = (fill) => `<rect width="1200" height="675" fill="${fill}"/>`;
const rect = (x, y, width, height, fill, radius = 0, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${more}/>`;
const disc = (x, y, radius, fill, more = '') => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
const ring = (x, y, radius, stroke, width, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${width}" ${more}/>`;
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
const line = (d, stroke, width, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" ${more}/>`;
/** An upright doorway with a round top, standing on `bottom`. */
const arch = (x, bottom, width, height, fill, more = '') =>
  path(
    `M${x} ${bottom}v${-(height - width / 2)}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`,
    fill,
    more,
  );
/** A quarter disc filling the square at x, y; `turn` says in how many quarter turns. */
const quarter = (x, y, size, turn, fill) =>
  path(
    `M0 0h${size}a${size} ${size} 0 0 1 ${-size} ${size}z`,
    fill,
    `transform="translate(${x} ${y}) rotate(${turn * 90} ${size / 2} ${size / 2})"`,
  );
/** A speech bubble whose tail points down to the left (or to the right when `flip`). */
const bubble = (x, y, radius, fill, flip = false) =>
  disc(x, y, radius, fill) +
  path(
    flip
      ? `M${x + radius * 0.25} ${y + radius * 0.9}L${x + radius * 1.02} ${y + radius * 1.12}L${x + radius * 0.92} ${y + radius * 0.3}z`
      : `M${x - radius * 0.25} ${y + radius * 0.9}L${x - radius * 1.02} ${y + radius * 1.12}L${x - radius * 0.92} ${y + radius * 0.3}z`,
    fill,
  );

export const drawings = {
  'open-models-behind-your-own-door': () =>
    ground(navy) +
    rect(0, 540, 1200, 135, ink) +
    times(4, (i) => arch(640 + i * 150, 540, 118 - i * 14, 250 - i * 34, [sky, mint, pink, sand][i])) +
    arch(180, 540, 360, 470, orange) +
    arch(240, 540, 240, 380, ochre) +
    arch(300, 540, 120, 260, paper) +
    path('M300 540h120l150 135h-420z', paper, 'opacity="0.92"') +
    disc(1010, 130, 46, ochre),

  'reviewing-code-that-nobody-wrote': () => {
    const next = random(5);
    const colours = [sky, blue, mint, pink, ochre];
    return (
      ground(ink) +
      times(11, (row) => {
        let x = 120 + [0, 1, 1, 2, 2, 3, 2, 1, 1, 2, 0][row] * 60;
        return times(4, (part) => {
          const width = 60 + Math.round(next() * 150);
          const drawn = rect(
            x,
            76 + row * 50,
            width,
            22,
            colours[(row * 3 + part * 2) % 5],
            11,
            row === 5 ? '' : 'opacity="0.62"',
          );
          x += width + 22;
          return x > 1130 ? '' : drawn;
        });
      }) +
      disc(610, 337, 190, paper) +
      rect(470, 316, 120, 40, orange, 20) +
      rect(612, 316, 150, 40, red, 20) +
      rect(500, 252, 200, 22, sand, 11) +
      rect(540, 400, 170, 22, sand, 11) +
      line('M748 470l130 120', paper, 34, 'stroke-linecap="round"')
    );
  },

  'cloud-migration-without-the-big-weekend': () =>
    ground(sky) +
    disc(640, 150, 84, paper) +
    rect(500, 150, 290, 84, paper, 42) +
    disc(560, 168, 58, paper) +
    path('M0 675V570h240v-75h240v-75h240v-75h240v-75h240v405z', navy) +
    path('M0 675V620h240v-75h240v-75h240v-75h240v-75h240v355z', ink) +
    times(3, (i) => rect(70 + i * 240, 470 - i * 75, 100, 100, [red, orange, ochre][i], 8)) +
    rect(1030, 170, 100, 100, pink, 8) +
    rect(190, 520, 50, 50, pink, 6) +
    rect(660, 390, 30, 30, paper, 4),

  'voice-data-under-the-gdpr': () => {
    const heights = [
      60, 110, 180, 120, 240, 330, 210, 150, 280, 400, 460, 380, 250, 330, 430, 300, 180, 240, 330, 220, 120, 170, 90,
      50,
    ];
    return (
      ground(sand) +
      heights
        .map((height, i) => rect(72 + i * 45, 337 - height / 2, 24, height, i < 8 ? teal : i > 15 ? orange : blue, 12))
        .join('') +
      disc(600, 337, 196, ink) +
      heights
        .slice(9, 15)
        .map((height, i) => disc(477 + i * 45 + 12, 337, 8, sand))
        .join('')
    );
  },

  'generative-search-still-needs-an-index': () =>
    ground(plum) +
    times(15 * 8, (i) => {
      const x = 90 + (i % 15) * 74;
      const y = 66 + Math.floor(i / 15) * 74;
      const inside = Math.hypot(x - 540, y - 300) < 205;
      return rect(x - 17, y - 17, 34, 34, inside ? ochre : '#7a4a74', 5);
    }) +
    ring(540, 300, 232, pink, 36) +
    line('M708 468l150 150', pink, 54, 'stroke-linecap="round"') +
    rect(591, 197, 34, 34, paper, 5),

  'from-wordpress-to-headless': () => {
    const sheet = (x, y, fill) => path(`M${x} ${y}l260 -130 260 130 -260 130z`, fill);
    const edge = (x, y, fill) => path(`M${x} ${y}l260 130 260 -130v34l-260 130 -260 -130z`, fill);
    return (
      ground(mint) +
      edge(170, 480, '#123f4a') +
      sheet(170, 480, teal) +
      edge(170, 390, '#1b2340') +
      sheet(170, 390, navy) +
      edge(170, 300, '#2f4db0') +
      sheet(170, 300, blue) +
      edge(560, 190, '#c04f25') +
      sheet(560, 190, orange) +
      line('M450 236L620 200', ink, 5, 'stroke-dasharray="4 16" stroke-linecap="round"') +
      line('M690 300L860 262', ink, 5, 'stroke-dasharray="4 16" stroke-linecap="round"') +
      disc(1040, 520, 58, ochre)
    );
  },

  'stop-rebuilding-dialog': () => {
    const window = (x, y, fill, bar, dot) =>
      rect(x, y, 520, 330, fill, 20) +
      path(`M${x} ${y + 62}v-42a20 20 0 0 1 20 -20h480a20 20 0 0 1 20 20v42z`, bar) +
      times(3, (i) => disc(x + 36 + i * 34, y + 31, 10, dot));
    return (
      ground(pink) +
      `<g opacity="0.55">${window(90, 60, '#e39d94', '#d5837c', pink)}</g>` +
      `<g opacity="0.75">${window(215, 125, '#d97c77', '#c7605f', pink)}</g>` +
      rect(360, 212, 520, 330, plum, 24, 'opacity="0.25"') +
      window(340, 190, paper, red, paper) +
      rect(384, 292, 300, 28, sand, 14) +
      rect(384, 340, 400, 28, sand, 14) +
      rect(384, 388, 230, 28, sand, 14) +
      rect(640, 440, 170, 50, ink, 25) +
      ring(1050, 130, 60, red, 24)
    );
  },

  'accessibility-belongs-in-the-definition-of-done': () =>
    ground(sky) +
    disc(600, 250, 120, paper) +
    rect(0, 300, 1200, 375, teal) +
    path('M520 300h160l420 375h-1000z', sand) +
    times(5, (i) => {
      const y = 300 + [12, 46, 102, 184, 296][i];
      const height = [8, 12, 18, 26, 38][i];
      const half = 80 + ((y - 300) / 375) * 420;
      return rect(600 - half, y, half * 2, height * 0.28, '#d9c7a6');
    }) +
    path('M586 300h28l60 375h-148z', ochre) +
    times(6, (i) => {
      const y = 318 + i * i * 11 + i * 14;
      const size = 3 + i * 2.6;
      return `<ellipse cx="600" cy="${y}" rx="${size * 1.5}" ry="${size * 0.7}" fill="${orange}"/>`;
    }) +
    path('M0 300h300l-110 375H0z', '#2a8f86') +
    path('M1200 300H900l110 375h190z', '#2a8f86'),

  'a-performance-budget-people-keep': () => {
    const at = (angle, radius) => [600 - Math.cos(angle) * radius, 560 - Math.sin(angle) * radius];
    const segment = (i, fill) => {
      const from = (i * Math.PI) / 6 + 0.02;
      const to = ((i + 1) * Math.PI) / 6 - 0.02;
      const [a, b, c, d] = [at(from, 430), at(to, 430), at(to, 270), at(from, 270)].map((p) =>
        p.map((n) => n.toFixed(1)).join(' '),
      );
      return path(`M${a}A430 430 0 0 1 ${b}L${c}A270 270 0 0 0 ${d}z`, fill);
    };
    return (
      ground(paper) +
      rect(0, 560, 1200, 115, ink) +
      [teal, '#5aa88f', mint, ochre, orange, red].map((fill, i) => segment(i, fill)).join('') +
      path('M586 560L388 268l226 286z', ink) +
      disc(600, 560, 44, ink) +
      disc(600, 560, 16, paper) +
      times(13, (i) => {
        const [x, y] = at((i * Math.PI) / 12, 470);
        return disc(x.toFixed(1), y.toFixed(1), i % 2 ? 4 : 8, ink);
      })
    );
  },

  'one-design-system-three-teams': () => {
    const next = random(44);
    const colours = [orange, ochre, teal, navy, pink];
    return (
      ground(paper) +
      times(8 * 5, (i) => {
        const size = 150;
        const x = (i % 8) * size;
        const y = Math.floor(i / 8) * size - 38;
        const back = colours[Math.floor(next() * 5)];
        const rest = [...colours.filter((colour) => colour !== back), paper];
        const front = rest[Math.floor(next() * 5)];
        const kind = Math.floor(next() * 5);
        return (
          rect(x, y, size + 1, size + 1, back) +
          (kind < 2
            ? quarter(x, y, size, Math.floor(next() * 4), front)
            : kind === 2
              ? disc(x + 75, y + 75, 48, front)
              : kind === 3
                ? path(`M${x} ${y + size}l${size} ${-size}v${size}z`, front)
                : quarter(x, y, size / 2, 2, front) + quarter(x + 75, y + 75, size / 2, 0, front))
        );
      })
    );
  },

  'tests-that-fail-for-a-reason': () =>
    ground(mint) +
    times(12 * 7, (i) => {
      const x = 105 + (i % 12) * 90;
      const y = 68 + Math.floor(i / 12) * 90;
      return i === 55
        ? disc(x, y, 62, ink) + disc(x, y, 42, red)
        : disc(x, y, 27, [paper, '#9cc8ac', paper, '#dcefe2'][(i * 5 + Math.floor(i / 12)) % 4]);
    }),

  'ask-before-you-add-the-dashboard': () =>
    ground(ink) +
    times(36, (i) => {
      const angle = (i * Math.PI) / 18 + 0.08;
      return line(
        `M${(380 + Math.cos(angle) * 120).toFixed(1)} ${(360 + Math.sin(angle) * 120).toFixed(1)}L${(380 + Math.cos(angle) * 1000).toFixed(1)} ${(360 + Math.sin(angle) * 1000).toFixed(1)}`,
        navy,
        4,
      );
    }) +
    [
      [250, teal, 30, 900, 0],
      [330, sky, 22, 640, -70],
      [420, blue, 34, 900, 40],
      [520, pink, 18, 760, -20],
    ]
      .map(([radius, colour, width, dash, turn]) =>
        ring(
          380,
          360,
          radius,
          colour,
          width,
          `stroke-linecap="round" stroke-dasharray="${dash} 4000" transform="rotate(${turn} 380 360)"`,
        ),
      )
      .join('') +
    disc(380, 360, 150, paper) +
    disc(380, 360, 96, ochre) +
    disc(380, 360, 44, ink) +
    disc(402, 338, 13, paper) +
    disc(905, 250, 20, orange) +
    disc(1010, 470, 12, ochre) +
    disc(760, 560, 9, pink),

  'where-secrets-hide-in-a-pipeline': () =>
    ground('#24303f') +
    [120, 300, 480]
      .map(
        (y, i) =>
          rect(-20, y - 45, 1240, 96, [teal, '#31588f', '#7d3a5e'][i]) +
          rect(-20, y - 34, 1240, 16, '#ffffff', 8, 'opacity="0.14"') +
          times(4, (j) => rect(110 + j * 310 + i * 70, y - 58, 44, 122, [mint, sky, pink][i], 8)),
      )
      .join('') +
    disc(600, 300, 150, '#24303f', 'opacity="0.55"') +
    disc(600, 300, 118, ochre) +
    disc(600, 272, 34, ink) +
    path('M586 290h28l20 88h-68z', ink) +
    rect(0, 600, 1200, 75, '#1a222e'),

  'deleting-data-is-a-feature': () => {
    const next = random(17);
    return (
      ground(paper) +
      times(23 * 12, (i) => {
        const column = i % 23;
        const row = Math.floor(i / 23);
        const gone = Math.max(0, (column - 8) / 15);
        const shift = gone * gone;
        const x = 100 + column * 40 + shift * (40 + next() * 160);
        const y = 118 + row * 40 + shift * (next() - 0.6) * 230;
        const size = 15 * (1 - gone * 0.75);
        return next() < gone * 0.85
          ? ''
          : disc(x.toFixed(1), y.toFixed(1), size.toFixed(1), [navy, navy, blue, orange, navy][(column + row * 3) % 5]);
      })
    );
  },

  'five-conversations-before-a-backlog': () =>
    ground(sand) +
    bubble(300, 270, 190, red) +
    bubble(520, 210, 130, ochre, true) +
    bubble(870, 320, 220, orange, true) +
    bubble(610, 440, 140, plum) +
    bubble(1080, 150, 86, pink, true) +
    times(3, (i) => disc(235 + i * 65, 270, 18, paper)) +
    times(3, (i) => rect(770, 260 + i * 46, 200 - i * 46, 22, paper, 11)),

  'pair-programming-without-the-exhaustion': () =>
    ground(paper) +
    disc(450, 337, 250, blue) +
    disc(750, 337, 250, orange) +
    path('M600 137.500a250 250 0 0 1 0 399.500a250 250 0 0 1 0 -399.500z', red) +
    disc(600, 337, 42, ochre),

  'lessons-from-a-twenty-year-old-system': () => {
    const layer = (y, fill, a, b) =>
      path(`M0 ${y}C250 ${y - a} 420 ${y + b} 640 ${y}S1000 ${y - b} 1200 ${y + a / 2}V675H0z`, fill);
    return (
      ground(sand) +
      disc(210, 140, 70, orange) +
      layer(270, '#d9a066', 40, 50) +
      layer(345, '#b5653f', 60, 30) +
      layer(430, '#8d3f3c', 30, 60) +
      layer(510, plum, 50, 20) +
      layer(590, ink, 20, 40) +
      line('M760 620C730 500 800 430 770 330S760 190 770 150', teal, 18, 'stroke-linecap="round"') +
      path('M772 235C860 240 905 190 910 120C830 120 775 160 772 235z', teal) +
      path('M768 190C700 190 660 150 655 90C725 95 768 130 768 190z', '#5aa88f')
    );
  },

  'web-components-are-for-the-seams': () =>
    ground(navy) +
    rect(0, 0, 600, 675, ochre) +
    times(6 * 4, (i) => disc(60 + (i % 4) * 120, 60 + Math.floor(i / 4) * 112, 22, '#e5982a')) +
    times(8, (i) => rect(660, 20 + i * 84, 540, 34, '#36488a')) +
    times(5, (i) => {
      const y = 65 + i * 136;
      return i % 2
        ? rect(560, y - 68, 130, 137, ochre) + disc(690, y, 46, ochre) + disc(650, y, 16, navy)
        : rect(510, y - 68, 90, 137, navy) + disc(510, y, 46, navy) + disc(550, y, 16, ochre);
    }),

  'content-models-that-outlive-the-redesign': () =>
    ground('#cfe3f1') +
    rect(0, 600, 1200, 75, teal) +
    rect(400, 500, 400, 100, ink, 6) +
    arch(430, 500, 150, 130, orange) +
    rect(620, 380, 140, 120, blue, 6) +
    rect(410, 340, 370, 40, paper, 6) +
    path('M450 340l90 -130 90 130z', red) +
    disc(705, 280, 60, ochre) +
    rect(470, 190, 290, 30, plum, 6) +
    quarter(560, 90, 100, 3, teal) +
    quarter(660, 90, 100, 0, pink) +
    disc(1010, 540, 60, pink) +
    rect(180, 520, 80, 80, ochre, 6) +
    path('M270 600l60 -90 60 90z', paper),

  'every-feature-flag-needs-a-funeral': () =>
    ground('#f7d9b8') +
    disc(520, 380, 150, orange) +
    path('M0 460C300 420 700 440 1200 470V675H0z', teal) +
    path('M0 540C400 500 800 560 1200 530V675H0z', '#135b5d') +
    times(6, (i) => {
      const x = 110 + i * 165;
      const y = 210 + i * 14;
      const height = 300 - i * 8;
      const fill = [red, navy, ochre, plum, blue, ''][i];
      return (
        rect(x, y, 10, height, ink, 5) +
        (fill
          ? path(`M${x + 10} ${y + 6}c40 -24 70 20 112 0v78c-42 20 -72 -24 -112 0z`, fill)
          : path(`M${x + 10} ${y + 8}c30 4 34 50 22 96c-8 30 -22 34 -22 34z`, red))
      );
    }),

  'design-the-api-for-its-second-consumer': () =>
    ground(ochre) +
    rect(330, 0, 540, 675, ink) +
    disc(600, 200, 110, navy) +
    disc(600, 475, 110, navy) +
    rect(0, 172, 470, 56, red) +
    disc(600, 200, 92, red) +
    rect(440, 150, 110, 100, red, 20) +
    disc(600, 200, 36, orange) +
    disc(600, 475, 74, '#141a31') +
    disc(572, 475, 13, paper) +
    disc(628, 475, 13, paper) +
    path('M1200 447H960c-40 0 -40 56 0 56h240z', teal) +
    rect(905, 455, 70, 12, teal) +
    rect(905, 483, 70, 12, teal),

  'technical-debt-in-hours': () =>
    ground(paper) +
    times(6, (i) => rect(110, 110 + i * 84, 980, 3, '#e2d6bf')) +
    [110, 210, 160, 300, 410, 250, 180, 130]
      .map((height, i) => {
        const x = 150 + i * 116;
        return i === 4
          ? rect(x, 530 - height, 78, height, red, 4) +
              `<g clip-path="url(#tall)">${times(14, (j) => line(`M${x - 20} ${570 - j * 42}l120 -90`, pink, 10))}</g>`
          : rect(x, 530 - height, 78, height, [navy, teal, navy, blue][i % 4], 4);
      })
      .join('') +
    `<clipPath id="tall"><rect x="614" y="120" width="78" height="410" rx="4"/></clipPath>` +
    rect(110, 530, 980, 12, ink) +
    times(8, (i) => disc(189 + i * 116, 590, 14, i === 4 ? red : '#d9c7a6')),

  'boring-releases-on-a-tuesday-morning': () =>
    ground('#fbe3c0') +
    disc(600, 400, 230, '#fff8e4') +
    disc(600, 400, 170, ochre) +
    path('M0 420C200 350 380 350 600 420S1000 490 1200 400V675H0z', mint) +
    path('M0 510C260 420 460 440 700 500S1050 540 1200 480V675H0z', '#6fb09a') +
    path('M0 590C300 520 620 540 820 580S1100 600 1200 560V675H0z', teal) +
    times(3, (i) =>
      line(`M${[180, 300, 930][i]} ${[210, 140, 180][i]}q22 -22 44 0q22 -22 44 0`, ink, 6, 'stroke-linecap="round"'),
    ),

  'what-a-third-party-script-really-costs': () =>
    ground('#e9edf4') +
    rect(0, 526, 1200, 149, '#cfd7e6') +
    times(8, (i) => {
      const size = 84 + i * 22;
      const x = 1000 - (i + 1) * 84 - 11 * i * (i + 1) - i * 14;
      return (
        rect(x, 510 - size, size, size, ['#8892ab', '#737e9a', '#98a2b8'][i % 3], 6) +
        rect(x + size, 490, 14, 8, ink) +
        disc(x + size * 0.25, 512, 15, ink) +
        disc(x + size * 0.75, 512, 15, ink)
      );
    }) +
    rect(1000, 490, 40, 8, ink) +
    rect(1040, 425, 84, 84, orange, 10) +
    rect(1092, 442, 32, 30, paper, 4) +
    disc(1060, 512, 15, ink) +
    disc(1104, 512, 15, ink) +
    disc(1085, 130, 50, ochre),

  'prompt-injection-is-an-input-problem': () =>
    ground(teal) +
    times(13, (i) => {
      const y = 60 + i * 46;
      const push = Math.exp(-((i - 6) ** 2) / 10) * 150 * (i < 6 ? -1 : 1);
      return line(
        `M0 ${y}H360C520 ${y} 560 ${(y + push).toFixed(1)} 700 ${(y + push).toFixed(1)}S960 ${y} 1200 ${y}`,
        [paper, mint, sky][i % 3],
        12,
        'opacity="0.92"',
      );
    }) +
    path('M470 336L900 215v242z', orange) +
    path('M470 336L900 336v121z', red),

  'measure-search-before-you-replace-it': () =>
    ground(sky) +
    times(
      6,
      (i) =>
        disc(190, 105 + i * 94, 26, i === 2 ? red : navy) +
        rect(250, 82 + i * 94, 640 - i * 78, 46, i === 2 ? red : [navy, blue, red, blue, '#7fa3dc', '#8fb3df'][i], 23),
    ) +
    line('M850 420l180 180', ink, 56, 'stroke-linecap="round"') +
    disc(730, 300, 176, ink) +
    disc(730, 300, 138, paper) +
    rect(596, 270, 160, 46, red) +
    disc(756, 293, 23, red),

  'office-hours-for-open-source': () => {
    const colours = [orange, teal, ochre, navy, red, blue, plum, '#5aa88f', pink, orange];
    return (
      ground(sand) +
      times(10, (i) => {
        const angle = (i * Math.PI) / 5;
        const x = (600 + Math.cos(angle) * 270).toFixed(1);
        const y = (337 + Math.sin(angle) * 270).toFixed(1);
        return `<g transform="translate(${x} ${y}) rotate(${((angle * 180) / Math.PI).toFixed(1)})">${rect(-38, -46, 84, 92, colours[i], 26)}${rect(34, -46, 16, 92, ink, 8, 'opacity="0.28"')}</g>`;
      }) +
      disc(606, 347, 205, '#cdb98f') +
      disc(600, 337, 205, paper) +
      rect(500, 270, 90, 62, sky, 6, 'transform="rotate(-18 545 300)"') +
      rect(620, 330, 100, 70, mint, 6, 'transform="rotate(14 670 365)"') +
      disc(680, 260, 26, ochre) +
      disc(540, 410, 26, red) +
      disc(540, 410, 14, plum) +
      disc(680, 260, 14, orange)
    );
  },

  'toegankelijkheid-is-geen-bijzaak': () => {
    const way = 'M-60 640C260 640 300 380 600 360S940 120 1260 90';
    return (
      ground(blue) +
      path('M0 0H1200V40C900 120 860 240 560 260S200 470 0 500z', navy) +
      path('M1200 250V675H330C520 600 560 520 760 470S1020 300 1200 250z', '#7d9cf0') +
      line(way, paper, 140) +
      line(way, sand, 140, 'stroke-dasharray="6 84"') +
      line(way, ochre, 16, 'stroke-dasharray="2 26" stroke-linecap="round"') +
      disc(230, 170, 60, orange) +
      disc(950, 560, 84, mint)
    );
  },

  'van-excel-naar-webapplicatie': () =>
    ground(teal) +
    times(11 * 8, (i) =>
      rect(
        54 + (i % 11) * 100,
        34 + Math.floor(i / 11) * 78,
        92,
        70,
        ['#2a8f86', '#34998f', '#248078'][(i * 7 + Math.floor(i / 11)) % 3],
        6,
      ),
    ) +
    times(8, (i) => rect(54, 34 + i * 78, 92, 70, '#135b5d', 6)) +
    rect(436, 250, 320, 236, ink, 14, 'opacity="0.28"') +
    rect(416, 226, 320, 236, ochre, 14) +
    rect(452, 268, 170, 26, paper, 13) +
    rect(452, 318, 236, 26, '#f9d48d', 13) +
    rect(452, 368, 120, 26, '#f9d48d', 13),

  'ai-in-de-klantenservice': () => {
    const next = random(8);
    return (
      ground(pink) +
      bubble(390, 300, 210, plum) +
      rect(300, 240, 180, 28, pink, 14) +
      rect(300, 300, 120, 28, pink, 14) +
      times(18 * 18, (i) => {
        const x = (i % 18) - 8.5;
        const y = Math.floor(i / 18) - 8.5;
        return Math.hypot(x, y) > 8.4
          ? ''
          : rect(820 + x * 25 - 11, 340 + y * 25 - 11, 22, 22, [orange, red, orange, ochre][Math.floor(next() * 4)], 3);
      }) +
      times(
        3,
        (i) => rect(985 + i * 25, 500 + i * 25, 22, 22, orange, 3) + rect(960 + i * 25, 525 + i * 12, 22, 22, red, 3),
      )
    );
  },

  'interfaces-read-from-the-right': () =>
    ground(paper) +
    [
      [560, plum],
      [480, red],
      [400, orange],
      [320, ochre],
      [240, mint],
      [160, teal],
      [84, ink],
    ]
      .map(([radius, fill]) => disc(1200 - radius * 0.62, 675, radius, fill))
      .join('') +
    times(5, (i) =>
      rect(90 + i * 34, 90 + i * 58, 330 - i * 34, 24, [ink, teal, orange, '#d9c7a6', '#d9c7a6'][i], 12),
    ) +
    disc(470, 102, 12, red),

  'content-in-two-languages': () =>
    ground(navy) +
    times(4, (i) => ring(600, 337, 330 + i * 90, '#33458a', 12)) +
    rect(430, 167, 340, 340, ochre) +
    rect(430, 167, 340, 340, teal, 0, 'transform="rotate(45 600 337)"') +
    path('M529 167h142l99 99v142l-99 99h-142l-99 -99v-142z', orange) +
    disc(600, 337, 118, paper) +
    ring(600, 337, 84, teal, 14) +
    disc(600, 337, 34, red),

  'privacy-from-the-first-day': () =>
    ground(mint) +
    disc(600, 360, 290, '#a3cdb2') +
    line('M480 330v-90a120 120 0 0 1 240 0v90', ink, 46) +
    rect(400, 310, 400, 270, teal, 24) +
    rect(400, 310, 200, 270, '#2a8f86', 24) +
    rect(560, 310, 40, 270, '#2a8f86') +
    disc(600, 425, 52, ochre) +
    rect(580, 440, 40, 90, ochre, 20) +
    disc(210, 170, 54, paper) +
    rect(930, 470, 120, 120, pink, 16) +
    quarter(960, 90, 120, 1, orange),
};
