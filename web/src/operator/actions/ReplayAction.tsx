import { useReplay } from '../../api/admin';
import { usePerson } from '../../auth';
import { admin } from '../../texts/admin';
import { ConfirmAction } from './ConfirmAction';
import { sourceOf } from './deadLetterTopic';

/** Sends a topic's dead letters again. */
export function ReplayAction(props: { topic: string; waiting: number }) {
  const replay = useReplay(props.topic);
  const { id } = usePerson();
  const words = admin.deadLetters;
  return (
    <ConfirmAction
      label={words.action}
      name={words.of(props.topic)}
      title={words.dialog}
      body={words.body(props.waiting, sourceOf(props.topic).service)}
      confirm={words.confirm}
      action={replay}
      done={replay.data ? words.done(replay.data.replayed, replay.data.waiting) : ''}
      audit={{ personId: id }}
    />
  );
}
