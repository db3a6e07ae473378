export type Theme = 'system' | 'light' | 'dark';

/** `public/before-paint.js` reads the same entry before the first paint. */
const KEY = 'theme';

export function chosenTheme(): Theme {
  return (localStorage.getItem(KEY) as Theme | null) ?? 'system';
}

export function chooseTheme(theme: Theme) {
  if (theme === 'system') {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(KEY, theme);
    document.documentElement.dataset.theme = theme;
  }
}
