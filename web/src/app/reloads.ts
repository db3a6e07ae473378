const KEY = 'reloaded-at';
const PAUSE_MS = 30_000;

/** Whether a page may reload itself: one that stays broken must not do so for ever. */
export function mayReload(now = Date.now()): boolean {
  if (now - Number(sessionStorage.getItem(KEY)) < PAUSE_MS) return false;
  sessionStorage.setItem(KEY, String(now));
  return true;
}
