const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/**
 * Calls `onChange` for every change of a mentor's slots and for every new connection, because changes
 * during an outage are not sent. Returns a function that unsubscribes.
 */
export function subscribeToSlots(mentorId: string, onChange: () => void): () => void {
  const address = `/api/mentor-availability/slots/stream?${new URLSearchParams({ mentorId })}`;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let wait = FIRST_WAIT;

  function connect() {
    const opened = new EventSource(address);
    source = opened;
    opened.onopen = () => {
      wait = FIRST_WAIT;
      onChange();
    };
    opened.onmessage = onChange;
    // The browser reopens a broken connection, but not a refused one.
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  }

  function disconnect() {
    clearTimeout(timer);
    source?.close();
  }

  // A browser shares six connections per host among its tabs, so hidden tabs close theirs.
  function followAttention() {
    disconnect();
    if (!document.hidden) connect();
  }

  document.addEventListener('visibilitychange', followAttention);
  followAttention();
  return () => {
    document.removeEventListener('visibilitychange', followAttention);
    disconnect();
  };
}
