import { useForm } from 'react-hook-form';
import type { useAskToMove } from '../../api/reschedule';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { firstName, otherName, useSide } from '../participant';
import { FrequencyWarning } from './FrequencyWarning';
import { ProposedTime } from './ProposedTime';
import { ReasonField } from './ReasonField';
import { RescheduleFailure } from './RescheduleFailure';
import type { Wish } from './rescheduleDraft';

/** Why, and perhaps when instead. */
export function RescheduleForm(props: {
  session: Session;
  ask: ReturnType<typeof useAskToMove>;
  onSent: () => void;
}) {
  const { session, ask } = props;
  const other = firstName(otherName(session, useSide()));
  const form = useForm<Wish>({ defaultValues: { reason: '', proposes: true } });

  async function send({ reason, proposes, time }: Wish) {
    await ask.mutateAsync({ reason: reason.trim(), time: proposes ? time : undefined });
    props.onSent();
  }
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={form.handleSubmit((wish) =>
        send(wish).catch(() => form.setValue('time', undefined)),
      )}
    >
      <p className="text-sm text-soft">{texts.reschedule.lead(other)}</p>
      <FrequencyWarning session={session} />
      <ReasonField form={form} other={other} />
      <ProposedTime form={form} session={session} other={other} />
      {ask.isError && <RescheduleFailure error={ask.error} />}
      <Button type="submit" isPending={ask.isPending}>
        {texts.reschedule.send}
      </Button>
    </form>
  );
}
