import { texts } from '../../texts';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';

/** What the door said: a link for browsers that hold back new windows, or why it stays shut. */
export function JoinResult(props: {
  answer: { meetingLink: string | null } | undefined;
  error: Error | null;
}) {
  if (props.error) return <Failure error={props.error} />;
  if (!props.answer) return null;
  if (!props.answer.meetingLink)
    return (
      <Note tone="warn" live>
        {texts.sessions.join.notReady}
      </Note>
    );
  return (
    <a
      href={props.answer.meetingLink}
      target="_blank"
      rel="noopener noreferrer"
      className="rounded py-1 text-sm text-brand underline"
    >
      {texts.sessions.join.openAgain}
    </a>
  );
}
