import { useReinstate } from '../../api/admin';
import { admin } from '../../texts/admin';
import { ConfirmAction } from '../actions';

/** Lets a suspended mentor be listed and booked again. */
export function ReinstateAction(props: { mentorId: string; name: string }) {
  const reinstate = useReinstate(props.mentorId);
  const words = admin.mentors;
  return (
    <ConfirmAction
      label={words.lift}
      name={words.liftOf(props.name)}
      title={words.liftDialog(props.name)}
      body={words.liftBody}
      confirm={words.liftConfirm}
      action={reinstate}
      done={words.liftDone}
      audit={{ personId: props.mentorId }}
    />
  );
}
