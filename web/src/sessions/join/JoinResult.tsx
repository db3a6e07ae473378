import { texts } from '../../texts';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';

/** The meeting link, for browsers that block new windows, or why there is none. */
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
