/** After the first page, which needs the network more. */
const LATER_MS = 3_000;

/** Keeps a page for when nothing answers, and the files of this release (build/service-worker). */
export function keepOfflinePage() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // A browser may refuse, as in a private window; the pages do not need it.
    navigator.serviceWorker.register('/sw.js').catch(() => {});
  }, LATER_MS);
}
