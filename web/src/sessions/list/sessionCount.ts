export interface Loaded {
  sessions: number;
  /** There are pages that are not loaded yet. */
  more: boolean;
}

/**
 * How many sessions a list has, exactly if that is known.
 *
 * @param total of this list and the other one
 * @param counted of this list, by the statistics
 */
export function sessionCount(
  own: Loaded | undefined,
  other: Loaded | undefined,
  total: number | undefined,
  counted: number | undefined,
): Loaded | undefined {
  if (!own?.more) return own;
  const rest = total !== undefined && other && !other.more ? total - other.sessions : undefined;
  const known = rest ?? counted;
  return known !== undefined && known > own.sessions ? { sessions: known, more: false } : own;
}
