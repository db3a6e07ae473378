/**
 * The end of an axis for these amounts: 1, 2, 2.5 or 5 times a power of ten, so that ticks are
 * round.
 */
export function topOf(amounts: number[]): number {
  const most = Math.max(0, ...amounts);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= most) ?? 10;
  return step * power;
}

/** The height of a bar in percent; at least 2 for an amount above zero. */
export function heightOf(amount: number, top: number): number {
  return amount <= 0 ? 0 : Math.max(2, (amount / top) * 100);
}

/** `2027-03` → the instant that formats as that month in UTC. */
export function monthDate(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}
