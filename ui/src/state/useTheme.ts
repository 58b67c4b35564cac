/** Writes the chosen theme onto the page; `system` leaves the choice to the machine. */
import { useEffect } from 'react';
import { useDeskState } from './DeskProvider';

export function useTheme(): void {
  const theme = useDeskState((state) => state.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
