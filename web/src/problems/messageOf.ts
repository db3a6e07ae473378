import { texts } from '../texts';
import { Problem } from './problem';

/** What a person reads about a failure: our text for its code, else the service's own sentence. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Problem)) return texts.problems.unknown;
  const known: Record<string, string> = texts.problems.byCode;
  return known[error.code] ?? (error.message || texts.problems.unknown);
}
