// `npm run build:modules && node test/related/make-golden.mjs` writes golden.json anew: articles in many languages, and the
// six that belong to each, with their scores. Look at what changes before you commit it.
import { writeFileSync } from 'node:fs';
import { relatedTo } from '../../dist/related/index.js';
import { articles as demo } from '../../demo/blog/articles.ts';

const short = [
  [
    'ja',
    '東京で小さなチームがデザインシステムを作る方法',
    'チームでデザインシステムを作り、使い続けるための小さな工夫。',
  ],
  [
    'ja',
    '小さなチームのためのデザインシステム入門',
    'デザインシステムを小さなチームで始める。コーヒーを飲みながら読めます。',
  ],
  ['ja', '秋の京都で読みたい本', '静かな喫茶店で読む本を集めました。'],
  ['zh', '小型团队如何建立设计系统', '设计系统让小型团队更快地工作。'],
  ['zh', '设计系统的维护', '怎样在团队里维护一个设计系统。'],
  ['zh', '秋天的北京', '在北京散步的路线。'],
  ['ko', '작은 팀을 위한 디자인 시스템', '디자인 시스템을 작은 팀에서 시작하는 방법.'],
  ['ko', '디자인 시스템이 팀을 바꾼다', '팀과 디자인 시스템의 이야기.'],
  ['th', 'ระบบการออกแบบสำหรับทีมเล็ก', 'เริ่มต้นระบบการออกแบบในทีมเล็ก'],
  ['th', 'ทีมเล็กกับระบบการออกแบบ', 'ประสบการณ์ของทีมเล็กกับระบบการออกแบบ'],
  ['ar', 'نِظام التصميم للفرق الصغيرة', 'كيف تبدأ الفرق الصغيرة نظام التصميم.'],
  ['ar', 'الفرق الصغيرة ونظام التصميم', 'تجربة الفرق مع نظام التصميم.'],
  ['he', 'מערכת עיצוב לצוותים קטנים', 'איך מתחילים מערכת עיצוב בצוות קטן.'],
  ['he', 'צוותים קטנים ומערכת עיצוב', 'צוותים מספרים על מערכת העיצוב.'],
  ['el', 'Σύστημα σχεδίασης για μικρές ομάδες', 'Πώς ξεκινά μια μικρή ομάδα ένα σύστημα σχεδίασης.'],
  ['el', 'Μικρές ομάδες και σύστημα σχεδίασης', 'Οι ομάδες και το σύστημα σχεδίασης.'],
  ['ru', 'Дизайн-система для маленькой команды', 'Как маленькая команда начинает дизайн-систему.'],
  ['ru', 'Маленькая команда и дизайн-система', 'Ещё один рассказ: команда и система.'],
  ['tr', 'Küçük ekipler için tasarım sistemi', 'İyi bir tasarım sistemi nasıl başlar?'],
  ['tr', 'TASARIM SİSTEMİ ve küçük ekipler', 'Küçük ekiplerin tasarım sistemi.'],
  ['vi', 'Hệ thống thiết kế cho nhóm nhỏ', 'Nhóm nhỏ bắt đầu hệ thống thiết kế.'],
  ['vi', 'Nhóm nhỏ và hệ thống thiết kế', 'Kinh nghiệm về hệ thống thiết kế.'],
  ['hi', 'छोटी टीमों के लिए डिज़ाइन सिस्टम', 'छोटी टीम डिज़ाइन सिस्टम कैसे शुरू करे।'],
  ['hi', 'डिज़ाइन सिस्टम और छोटी टीम', 'टीम और डिज़ाइन सिस्टम की कहानी।'],
];

const articles = [
  ...demo.map(({ slug, title, summary, html, authors, published, language, tags }) => ({
    ...{ id: slug, url: `https://blog.example/${slug}/`, title, tags, published, language },
    ...(summary && { excerpt: summary }),
    html: html.slice(0, 1200),
    authors: authors.map(({ name }) => ({ name })),
  })),
  ...short.map(([language, title, excerpt], n) => ({
    ...{ id: `${language}-${n}`, title, excerpt, language },
    published: `2025-${String((n % 12) + 1).padStart(2, '0')}-01`,
  })),
];

const related = Object.fromEntries(
  articles.map((article) => [
    article.id,
    relatedTo(article, articles, { limit: 6 }).map(({ article: { id }, score }) => [id, score]),
  ]),
);
writeFileSync(new URL('golden.json', import.meta.url), `${JSON.stringify({ articles, related }, null, 1)}\n`);
