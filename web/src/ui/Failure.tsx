import { Problem } from '../api/problem';
import { texts } from '../texts';
import { Button } from './Button';
import { Note } from './Note';

/** Says in our words what went wrong; the service's own sentence where we have none. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Problem)) return texts.problems.unknown;
  const known: Record<string, string> = texts.problems.byCode;
  return known[error.code] ?? (error.message || texts.problems.unknown);
}

/** In place of what could not be had. */
export function Failure(props: { error: unknown; retry?: () => void }) {
  return (
    <Note tone="bad" live>
      <p>{messageOf(props.error)}</p>
      {props.retry && (
        <Button look="secondary" className="mt-3" onPress={props.retry}>
          {texts.app.tryAgain}
        </Button>
      )}
    </Note>
  );
}
