const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/**
 * Tells of every change of a mentor's times, and of every connection: what happened before it, or
 * while there was none, nothing was said. Returns how to stop.
 */
export function subscribeToSlots(mentorId: string, onNews: () => void): () => void {
  const address = `/api/mentor-availability/slots/stream?${new URLSearchParams({ mentorId })}`;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let wait = FIRST_WAIT;

  function connect() {
    const opened = new EventSource(address);
    source = opened;
    opened.onopen = () => {
      wait = FIRST_WAIT;
      onNews();
    };
    opened.onmessage = onNews;
    // A broken connection the browser mends itself; a refused one it gives up.
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

  // A browser has six connections to a host for all its tabs together: those out of view
  // give theirs back, or the seventh would wait for ever.
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
