// The articles that the widgets on host pages show: each widget has its own, as lists leave out what others show.

const titles = [
  'How the kitchen light stopped flickering',
  'A roof that holds: what forty winters taught us about slate, lead and patience',
  'Paint',
  'Working with reclaimed timber in small rooms',
  'Why we measure twice',
  'The long story of a short staircase',
];

/** A JSON Feed whose articles are named after it. */
export function feedOf(name, origin) {
  const items = titles.map((title, index) => ({
    id: `${name}-${index + 1}`,
    url: `https://blog.example/${name}/${index + 1}/`,
    title,
    summary: `What the workshop learned about it, in a few words that take more than one line where there is little room. Part ${index + 1}.`,
    image: `${origin}/pictures/${name}-${index + 1}.png`,
    date_published: `2026-03-${10 + index}T09:00:00Z`,
    authors: [{ name: index % 2 ? 'Ana Meijer' : 'Bo de Wit' }],
    tags: ['Repairs', 'Tools', ['Wood', 'Stone', 'Paint'][index % 3]],
    _zen: { reading_minutes: 3 + index, image: { alt: `Picture ${index + 1}`, width: 640, height: 360 } },
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Workshop', language: 'en', items });
}
