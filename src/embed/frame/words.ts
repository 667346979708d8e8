/** What the frame says itself, by language. */
const words: Record<string, string> = {
  en: 'This can’t be shown here.',
  nl: 'Dit kan hier niet worden getoond.',
  ar: 'لا يمكن عرض هذا هنا.',
};

/** What readers see in the place of what the frame was asked for and can't show. */
export const refusalIn = (language: string): string => words[language.split('-')[0]!] ?? words['en']!;
