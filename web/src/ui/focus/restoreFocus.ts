/** The last focused element outside of dialogs, to which a dialog returns the focus. */
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

// Also on repeated presses: the headings may have changed between them.
for (const event of ['focusin', 'keydown', 'pointerdown']) {
  document.addEventListener(event, remember, { capture: true });
}

function isOutOfUse(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/** Whether the focused element was removed or disabled, so that the body has the focus. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && last !== null && isOutOfUse(last);
}

/** Moves the focus from a removed button to the heading above it. */
function restoreFocus() {
  if (!isFocusLost()) return;
  const heading = headingsBefore.findLast(({ isConnected }) => isConnected);
  if (heading) heading.tabIndex = -1;
  (heading ?? document.getElementById('content'))?.focus({ preventScroll: true });
}

/** Waits two frames, so that a dialog or `useRestoreFocus` can set the focus first. */
function afterOthers(action: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(action));
}

new MutationObserver(() => {
  if (last && isOutOfUse(last)) afterOthers(restoreFocus);
}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
