import type { Session } from '../../api/sessions';
import { sessionPath } from '../../sessions/participant';
import { booked as words } from '../../texts/booked';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextLink } from '../../ui/TextLink';
import { Times } from '../../ui/Times';

/** Says which booked sessions a change leaves outside the hours, before it is saved. */
export function BookedDialog(props: {
  sessions: Session[];
  zone: string;
  onSave: () => void;
  onClose: () => void;
}) {
  const { sessions } = props;
  return (
    <Dialog title={words.title(sessions.length)} isOpen onClose={props.onClose}>
      <p className="mb-4 text-soft">{words.body}</p>
      <ul aria-label={words.list} className="mb-5 divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="py-3">
            <p className="font-semibold">{session.studentName}</p>
            <p className="text-sm tabular-nums">
              <Times start={session.startTime} end={session.endTime} zone={props.zone} />
            </p>
            <TextLink
              to={sessionPath(session, 'mentor')}
              target="_blank"
              aria-label={words.askOf(session.studentName)}
            >
              {words.ask}
            </TextLink>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="secondary" onPress={props.onClose}>
          {words.back}
        </Button>
        <Button onPress={props.onSave}>{words.save}</Button>
      </div>
    </Dialog>
  );
}
