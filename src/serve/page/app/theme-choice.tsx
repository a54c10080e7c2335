import { useState } from 'react';
import { applyTheme, chosenTheme, type Theme } from './theme.ts';

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme) => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <label className="theme-choice">
      <span className="hidden-but-read">Colours</span>
      <select className="field" value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        <option value="system">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
