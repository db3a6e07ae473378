// Runs before the first paint, and before anything else has arrived. The block keeps its names out
// of the way of other classic scripts.
{
  const root = document.documentElement;

  // A chosen theme must not flash the other one.
  const theme = localStorage.getItem('theme');
  if (theme) root.dataset.theme = theme;

  // Which part of the shell in index.html fits this address and person.
  root.dataset.shell = location.pathname === '/' ? 'start' : 'page';
  if (sessionStorage.getItem('last-person')) root.dataset.known = '';

  const LONGEST_WAIT_MS = 4_000;
  const LONGEST_PAUSE_MS = 60_000;

  /**
   * Loads the page again as soon as the system answers; where that did not help, with pauses that
   * grow.
   */
  const reloadWhenBack = (wait = Number(sessionStorage.getItem('reload-wait')) || 500) =>
    setTimeout(
      async () => {
        const answer = await fetch('/health/gateway', { cache: 'no-store' }).catch(() => null);
        if (!answer?.ok) return reloadWhenBack(Math.min(wait * 2, LONGEST_WAIT_MS));
        sessionStorage.setItem('reload-wait', Math.min(wait * 2, LONGEST_PAUSE_MS));
        location.reload();
      },
      wait * (0.75 + Math.random() / 2),
    );

  if ('offline' in root.dataset) reloadWhenBack();

  // Without one of the files that it names, the shell would stay as it is for ever.
  addEventListener(
    'error',
    ({ target }) => {
      const isNeeded = target.matches?.('script, link[rel=stylesheet]');
      const isOurs = (target.src ?? target.href)?.startsWith?.(`${location.origin}/assets/`);
      if (!isNeeded || !isOurs || !document.getElementById('shell')) return;
      root.dataset.lost = '';
      reloadWhenBack();
    },
    { capture: true },
  );
}
