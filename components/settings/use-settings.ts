import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  DEFAULT_SETTINGS,
  getSettings,
  onSettingsChanged,
  type Settings,
  setSettings,
} from '../../utils/platform/settings.ts';
import { applyLook } from './apply-look.ts';
import { keepLook } from './kept-look.ts';

/**
 * The reader's settings as they are from moment to moment, in this window or another; the page's look
 * follows them. A change is seen at once and kept.
 */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setLocal] = useState<Settings>(DEFAULT_SETTINGS);
  const writing = useRef(0);

  useEffect(() => {
    const show = (next: Settings) => {
      // While a slider is drawn, what was stored a moment ago must not pull it back.
      if (writing.current > 0) return;
      applyLook(document.documentElement, next);
      keepLook(next);
      setLocal(next);
    };
    void getSettings().then(show);
    return onSettingsChanged(show);
  }, []);

  const change = useCallback(async (part: Partial<Settings>) => {
    setLocal((before) => {
      const next = { ...before, ...part };
      applyLook(document.documentElement, next);
      keepLook(next);
      return next;
    });
    writing.current += 1;
    await setSettings(part).catch(console.error);
    writing.current -= 1;
  }, []);
  return [settings, change];
}
