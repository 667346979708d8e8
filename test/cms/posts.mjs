// What both systems publish for the tests: 25 posts, and the pictures that they show.

/** Width and height of every picture. */
export const pictures = { wide: [1600, 900], tall: [900, 1600], square: [800, 800], small: [240, 160] };

export const authors = ['Ana Jansen', 'Bram “B” O’Neill & Co', 'Chiara Rossi'];
export const tags = ['News & Views', 'R&D', 'How to'];

// Posts that are not like the others, by their day in March.
const special = {
  24: { title: 'Tom & Jerry’s <em>day</em>', slug: 'tom-and-jerry' },
  // For those with the password in WordPress, for members in Ghost.
  23: { title: 'Not for everybody', slug: 'not-for-everybody', closed: true },
  22: { title: 'The picture was deleted', slug: 'picture-deleted', picture: 'deleted' },
  21: { title: 'No picture', slug: 'no-picture', picture: undefined },
  20: { title: 'مرحبا بالعالم: مقالة من اليمين إلى اليسار', slug: 'arabic' },
  19: { title: '東京タワーの歴史と未来', slug: 'japanese' },
};

/** Newest first, one on each day of March 2024 up to the 25th; what is not special is called after its day. */
export const posts = Array.from({ length: 25 }, (_, index) => {
  const day = 25 - index;
  const number = String(day).padStart(2, '0');
  return {
    title: `Post ${number}`,
    slug: `post-${number}`,
    date: `2024-03-${number}T10:00:00Z`,
    html: `<p>The first words of day ${number}.</p><p>${'More of it. '.repeat(40)}</p>`,
    picture: Object.keys(pictures)[index % 4],
    author: authors[index % 3],
    tags: [tags[index % 3], tags[(index + 1) % 3]].sort(),
    closed: false,
    ...special[day],
  };
});
