const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/**
 * Tells of every change of a mentor's times, and of every connection: what happened before it, or
 * while there was none, nobody told. Returns how to stop.
 */
export function watchSlots(mentorId: string, onNews: () => void): () => void {
  const address = `/api/mentor-availability/slots/stream?${new URLSearchParams({ mentorId })}`;
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  let wait = FIRST_WAIT;

  function connect() {
    source = new EventSource(address);
    source.onopen = () => {
      wait = FIRST_WAIT;
      onNews();
    };
    source.onmessage = onNews;
    // A broken connection the browser mends itself; a refused one it gives up.
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  }

  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
