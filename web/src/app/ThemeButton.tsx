import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { texts } from '../texts';
import { chooseTheme, chosenTheme, type Theme } from './theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon };
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Cycles through system, light and dark. */
export function ThemeButton() {
  const [theme, setTheme] = useState(chosenTheme);
  const Icon = ICONS[theme];
  function goOn() {
    chooseTheme(NEXT[theme]);
    setTheme(NEXT[theme]);
  }
  return (
    <button
      type="button"
      onClick={goOn}
      aria-label={texts.app.theme(texts.app.themes[theme])}
      className="rounded-full p-2.5 hover:bg-sunken"
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}
