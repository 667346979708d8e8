// Articles as awkward as feeds send them.
import type { Article, ArticleImage } from '../src/index.js';

const page = (path: string) => new URL(path, document.baseURI).href;

/** A picture of the demo's blog. */
const picture = (slug: string, alt: string): ArticleImage => ({
  url: page(`pictures/${slug}.webp`),
  alt,
  width: 1200,
  height: 675,
  srcset: `${page(`pictures/${slug}-600.webp`)} 600w, ${page(`pictures/${slug}.webp`)} 1200w`,
});

/** An article with everything that a card can show. */
export const complete: Article = {
  id: 'complete',
  url: page('blog/boring-releases/'),
  title: 'Boring releases on a Tuesday morning',
  excerpt:
    'A release that nobody notices is the result of many small decisions. Here is what we changed, in which order, and what we would leave out the next time.',
  image: picture('boring-releases-on-a-tuesday-morning', 'Coloured blocks on a conveyor belt'),
  authors: [{ name: 'Sanne Visser' }, { name: 'Amina El Sayed' }],
  published: '2025-10-14T09:00:00+02:00',
  tags: ['Delivery', 'Operations', 'Testing'],
  language: 'en',
  readingMinutes: 6,
};

export const noPicture: Article = {
  id: 'no-picture',
  url: page('blog/technical-debt/'),
  title: 'Technical debt, counted in hours',
  excerpt: 'What a shortcut costs is a number that a team can measure.',
  authors: [{ name: 'Joris de Wit' }],
  published: '2025-09-02',
  tags: ['Planning'],
  language: 'en',
};

export const longTitle: Article = {
  ...complete,
  id: 'long-title',
  url: page('blog/long-title/'),
  title:
    'Everything that we learned about Verkeersinfrastructuurbeheersingssysteem-Schnittstellenspezifikationen and https://example.org/a/path/without/any/place/to/break/it, told from the beginning in one title of a length that no editor would let through',
};

export const markup: Article = {
  ...complete,
  id: 'markup',
  url: page('blog/markup/'),
  title: 'Why <b>bold</b> & <script>alert(1)</script> stay text: "quotes" included',
  excerpt: 'An excerpt with <img src=x onerror=alert(1)> in it, and with &amp; as it was typed.',
  tags: ['<em>HTML</em>', 'R&D'],
};

export const arabic: Article = {
  id: 'arabic',
  url: page('blog/arabic/'),
  title: 'واجهات تُقرأ من اليمين: ما الذي لا تصلحه المرآة',
  excerpt:
    'عكس اتجاه الصفحة سطر واحد في الشيفرة، أما الواجهة العربية الجيدة فتحتاج إلى قرارات في الخط والأرقام والأيقونات.',
  image: picture('interfaces-read-from-the-right', 'أقواس ملونة متتابعة تنفتح من اليمين إلى اليسار'),
  authors: [{ name: 'أمينة السيد' }],
  published: '2025-09-30T10:00:00+03:00',
  tags: ['تصميم الواجهات', 'إتاحة الوصول'],
  language: 'ar',
  readingMinutes: 4,
};

export const dutch: Article = {
  id: 'dutch',
  url: page('blog/dutch/'),
  title: 'Toegankelijkheid is geen bijzaak',
  excerpt: 'Wie pas aan het einde toetst, betaalt twee keer: één keer voor de bouw en één keer voor het herstel.',
  image: picture('toegankelijkheid-is-geen-bijzaak', 'Een helling naast een trap'),
  authors: [{ name: 'Sanne Visser' }],
  published: '2025-06-18T08:30:00+02:00',
  tags: ['Toegankelijkheid'],
  language: 'nl',
  readingMinutes: 5,
};

/** The address of the picture answers, but not with a picture. */
export const brokenPicture: Article = {
  ...complete,
  id: 'broken-picture',
  url: page('blog/broken-picture/'),
  title: 'The picture of this article is gone',
  image: { url: page('feed.json'), alt: 'A picture that is not there' },
};

/** Nothing but what every article has: an id and a title, which is empty. */
export const untitled: Article = { id: 'untitled', url: page('blog/untitled/'), title: '' };

/** Without an address, as when a feed gives one that is not safe. */
export const noLink: Article = { ...noPicture, id: 'no-link', url: undefined, title: 'An article without an address' };
