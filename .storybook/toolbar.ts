// What the toolbar above a story can change about the page around it.
import type { GlobalTypes } from 'storybook/internal/types';
import { elements } from './elements.js';
import { rowsOf } from './manifest-rows.js';

/** The themes that the elements have: the values of their attribute. */
const themes = elements.flatMap(rowsOf).find(({ kind, name }) => kind === 'attribute' && name === 'theme')?.options;

const languages = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
  he: 'עברית',
  ja: '日本語',
  zh: '中文',
  ko: '한국어',
};

const menu = <const Icon extends string>(name: string, icon: Icon, titles: Record<string, string>) => ({
  description: name,
  toolbar: {
    title: name,
    icon,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
});

export const globalTypes: GlobalTypes = {
  ...(themes && {
    theme: menu('Theme', 'paintbrush', Object.fromEntries(themes.map((theme) => [theme, `Theme “${theme}”`]))),
  }),
  scheme: menu('Colour scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
  direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  language: menu('Language', 'globe', languages),
  textSize: menu('Text size', 'zoom', { '100%': 'Text 100 %', '150%': 'Text 150 %', '200%': 'Text 200 %' }),
  hostPage: menu('Host page', 'browser', {
    blank: 'Blank page',
    wordpress: 'Like a WordPress theme',
    dark: 'Dark without saying so',
    narrow: 'Narrow column',
  }),
  network: menu('Network', 'lightning', {
    ok: 'Network ok',
    slow: 'Network slow',
    failing: 'Server failing',
    offline: 'Offline',
  }),
};

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

export const initialGlobals = {
  theme: themes?.[0],
  scheme: isDark ? 'dark' : 'light',
  direction: 'ltr',
  language: 'en',
  textSize: '100%',
  hostPage: 'blank',
  network: 'ok',
};
