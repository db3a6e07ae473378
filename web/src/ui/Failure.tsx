import { messageOf } from '../problems/messageOf';
import { texts } from '../texts';
import { Button } from './Button';
import { Note } from './Note';

/** Stands in place of content that could not be loaded, or beside an action that failed. */
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
