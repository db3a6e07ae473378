/** What had the focus last on the page itself: a dialog gives it back to there. */
let last: Element | null = null;
let headingsBefore: HTMLElement[] = [];

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element) || target.closest('[role=dialog]')) return;
  last = target;
  headingsBefore = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].filter(
    (heading) => heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

/** Whether what had the focus is gone or out of use, and the whole page has it now. */
export function hasFallen(): boolean {
  if (document.activeElement !== document.body || !last) return false;
  return !last.isConnected || last.matches(':disabled');
}

/** A button that its own success takes away leaves the focus at the heading it stood under. */
function pickUp() {
  if (!hasFallen()) return;
  const heading = headingsBefore.findLast(({ isConnected }) => isConnected);
  if (heading) heading.tabIndex = -1;
  (heading ?? document.getElementById('content'))?.focus({ preventScroll: true });
}

/** Who knows a better place, or gives the focus back after a dialog, does so within a frame. */
function afterOthers(action: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(action));
}

new MutationObserver(() => last && afterOthers(pickUp)).observe(document.body, {
  subtree: true,
  childList: true,
  attributeFilter: ['disabled'],
});
