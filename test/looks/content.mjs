// What the widgets have to be able to show: the longest and the shortest content, in five scripts.

/** A picture of a size, as an SVG in one colour. */
export const picture = (colour) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${colour}"/></svg>`;

const long = {
  latin:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and https://example.org/a/path/without/any/place/to/break/it in one title',
  arabic:
    'كل ما تعلمناه عن نقل موقع كبير من نظام قديم إلى نظام جديد دون أن يلاحظ أحد من القراء، ولماذا استغرق الأمر عامين كاملين بدلا من شهرين',
  chinese:
    '我们在不让任何一位读者察觉的情况下把一个拥有六千个页面的网站从旧系统迁移到新系统时学到的一切以及为什么花了整整两年时间',
  thai: 'ทุกสิ่งที่เราได้เรียนรู้จากการย้ายเว็บไซต์ขนาดใหญ่จากระบบเก่าไปยังระบบใหม่โดยที่ผู้อ่านไม่ทันสังเกตเห็นและเหตุใดจึงใช้เวลาถึงสองปี',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(24),
};
const short = { latin: 'I', arabic: 'و', chinese: '一', thai: 'ก', emoji: '🎉' };
const languages = { latin: 'de', arabic: 'ar', chinese: 'zh', thai: 'th', emoji: 'en' };

/** The scripts, each with the direction that it is read in. */
export const scripts = Object.keys(languages).map((name) => ({
  name,
  language: languages[name],
  direction: name === 'arabic' ? 'rtl' : 'ltr',
}));

/** Articles in a script, `long` or `short`. */
export const articlesIn = ({ name, language }, length, count = 6) =>
  Array.from({ length: count }, (_, index) => {
    const text = length === 'long' ? long[name] : short[name];
    return {
      id: `${index}`,
      url: `/${index}`,
      title: text,
      ...(length === 'long' && {
        summary: `${text} ${text}`,
        authors: [{ name: text.slice(0, 60) }, { name: text.slice(0, 40) }],
        date_published: '2026-09-23',
        tags: [text.slice(0, 50), short[name]],
      }),
      ...(index % 3 !== 1 && { image: '/picture.svg' }),
      language,
    };
  });

/** A box in a script, `long` or `short`. */
export const boxIn = ({ name }, length) => {
  const text = length === 'long' ? long[name] : short[name];
  return {
    heading: text,
    text: `${text} ${text}`,
    label: text.slice(0, 60),
    url: '/go',
    image: '/picture.svg',
    secondLabel: text.slice(0, 60),
    secondUrl: '/other',
  };
};

const usual = [
  [
    'Stop rebuilding the same dialog',
    'We counted the dialogs in eleven products: forty, of which three could be closed with Escape.',
  ],
  [
    'Boring releases on a Tuesday morning',
    'A release that nobody notices is the result of many small decisions, and of one checklist.',
  ],
  [
    'Technical debt, counted in hours',
    'What a shortcut costs is a number that a team can measure, and compare with what it saved.',
  ],
  [
    'Design the API for its second consumer',
    'The first consumer sits next to you and forgives everything. The second one reads what you wrote.',
  ],
];
const usualArabic = [
  [
    'توقفوا عن إعادة بناء النافذة نفسها',
    'عددنا نوافذ الحوار في أحد عشر منتجا فوجدنا أربعين، ثلاث منها فقط تغلق بمفتاح الهروب.',
  ],
  ['إصدارات مملة صباح الثلاثاء', 'الإصدار الذي لا يلاحظه أحد هو نتيجة قرارات صغيرة كثيرة وقائمة مراجعة واحدة.'],
  ['الدين التقني محسوبا بالساعات', 'تكلفة الطريق المختصر رقم يمكن للفريق قياسه ومقارنته بما وفره.'],
  ['صمم الواجهة لمستهلكها الثاني', 'المستهلك الأول يجلس بجانبك ويغفر كل شيء، أما الثاني فيقرأ ما كتبته فقط.'],
];

/** Articles as blogs have them, from left to right or from right to left; the third has no picture. */
export const usualArticles = (direction) =>
  (direction === 'rtl' ? usualArabic : usual).map(([title, summary], index) => ({
    id: `${index}`,
    url: `/${index}`,
    title,
    summary,
    authors: [{ name: direction === 'rtl' ? 'أمينة السيد' : 'Amina El Sayed' }],
    date_published: `2026-0${index + 3}-14`,
    tags: direction === 'rtl' ? ['تطوير', 'اختبار'] : ['Delivery', 'Testing'],
    ...(index !== 2 && { image: `/picture-${index}.webp` }),
    language: direction === 'rtl' ? 'ar' : 'en',
  }));

/** A box as agencies have it. */
export const usualBox = (direction) => ({
  ...(direction === 'rtl'
    ? {
        heading: 'هل تخطط لنقل نظامك؟',
        text: 'أخبرنا بما لديك وما يؤلمك، ويجيبك أحد المطورين خلال يومي عمل.',
        label: 'تحدث إلى مطور',
        secondLabel: 'كيف نعمل',
      }
    : {
        heading: 'Planning a move of your own?',
        text: 'Tell us what you have and what hurts. You get a reply from a developer within two working days.',
        label: 'Talk to a developer',
        secondLabel: 'See how we work',
      }),
  url: '/go',
  secondUrl: '/other',
  image: '/picture-3.webp',
});
