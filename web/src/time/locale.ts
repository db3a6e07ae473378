/** The product's home: for tests, which run outside of a browser. */
const HOME = 'en-IN';

/**
 * The English of the reader's languages, which decides the order of dates and between 12 and 24
 * hours. A reader without English gets English as it is written in their region.
 */
export function localeOf(languages: readonly string[]): string {
  const english = languages.find((language) => /^en(-|$)/.test(language));
  const chosen = english ?? languages[0];
  if (!chosen) return HOME;
  try {
    const { region } = new Intl.Locale(chosen).maximize();
    return region ? `en-${region}` : HOME;
  } catch {
    return HOME;
  }
}

export const LOCALE = typeof document === 'undefined' ? HOME : localeOf(navigator.languages);
