/** What had the focus last on the page itself: a dialog gives it back to there. */
let last: Element | null = null;
let headingsBefore: HTMLElement[] = [];

function remember() {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.closest('[role=dialog]')) return;
  last = focused;
  headingsBefore = [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].filter(
    (heading) => heading.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

// A list may have grown between one press of its button and the next.
for (const event of ['focusin', 'keydown', 'pointerdown']) {
  document.addEventListener(event, remember, { capture: true });
}

function isOutOfUse(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/** Whether what had the focus can have it no more, and the whole page has it now. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && last !== null && isOutOfUse(last);
}

/** A button that its own success takes away leaves the focus at the heading it stood under. */
function restoreFocus() {
  if (!isFocusLost()) return;
  const heading = headingsBefore.findLast(({ isConnected }) => isConnected);
  if (heading) heading.tabIndex = -1;
  (heading ?? document.getElementById('content'))?.focus({ preventScroll: true });
}

/** Who knows a better place, or gives the focus back after a dialog, does so within a frame. */
function afterOthers(action: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(action));
}

new MutationObserver(() => {
  if (last && isOutOfUse(last)) afterOthers(restoreFocus);
}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
