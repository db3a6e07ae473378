import { texts } from '../texts';
import { Problem } from './problem';

/** The text for a failure: ours for its code, else the service's own sentence. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Problem)) return texts.problems.unknown;
  const known: Record<string, string> = texts.problems.byCode;
  return known[error.code] ?? (error.message || texts.problems.unknown);
}
