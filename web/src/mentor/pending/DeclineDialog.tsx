import { useDecline } from '../../api/mentor-sessions';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';

/** Asks for confirmation, because the student is notified immediately. */
export function DeclineDialog(props: {
  sessionId: string;
  student: string;
  isOpen: boolean;
  onClose: () => void;
}) {
  const decline = useDecline(props.sessionId);
  const words = mentorTexts.free;
  return (
    <Dialog title={words.title(props.student)} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="mb-5 text-soft">{words.body}</p>
      {decline.error && <Failure error={decline.error} />}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button look="secondary" onPress={props.onClose}>
          {words.keep}
        </Button>
        <Button
          look="danger"
          isPending={decline.isPending}
          onPress={() => decline.mutate(undefined, { onSuccess: props.onClose })}
        >
          {words.decline}
        </Button>
      </div>
    </Dialog>
  );
}
