/** How long an answer may take before the page says so. */
const PATIENCE_MS = 2_500;

type Listener = () => void;
const listeners = new Set<Listener>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const late = new Set<string>();

function tell() {
  for (const listener of listeners) listener();
}

/** Whether something that the page needs has had no answer for too long. */
export const connection = {
  isLost: () => late.size > 0,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Begins to wait for what has this name; does nothing when it is waited for already. */
  waitFor(name: string) {
    if (timers.has(name)) return;
    const report = () => {
      late.add(name);
      tell();
    };
    timers.set(name, setTimeout(report, PATIENCE_MS));
  },
  /** What has this name has come, or is not needed any more. */
  arrived(name: string) {
    clearTimeout(timers.get(name));
    timers.delete(name);
    if (late.delete(name)) tell();
  },
};
