/** Whether the page at the address is about the session, and so shows what a toast would repeat. */
export function isPageOf(
  address: { pathname: string; search: string },
  sessionId: string,
): boolean {
  return (
    address.pathname.endsWith(`/sessions/${sessionId}`) ||
    new URLSearchParams(address.search).get('bookingId') === sessionId
  );
}
