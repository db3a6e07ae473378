/** `aureeture.bookings.v1.notification-service.dlq` is of that topic, for that service. */
export function sourceOf(deadLetters: string): { topic: string; service: string } {
  const parts = deadLetters.replace(/\.dlq$/, '').split('.');
  return { topic: parts.slice(0, -1).join('.'), service: parts.at(-1) ?? deadLetters };
}
