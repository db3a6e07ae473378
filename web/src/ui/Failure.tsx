import { messageOf } from '../problems/messageOf';
import { isOutage } from '../problems/problem';
import { texts } from '../texts';
import { Button } from './Button';
import { Note } from './Note';

/** Stands in place of content that could not be loaded, or beside an action that failed. */
export function Failure(props: { error: unknown; retry?: () => void }) {
  // The banner says it once for the whole page, and all of it is fetched again by itself.
  if (props.retry && isOutage(props.error)) {
    return <p className="text-sm text-soft">{texts.app.connection.part}</p>;
  }
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
