import { useForm } from 'react-hook-form';
import type { useRequestReschedule } from '../../api/reschedule';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { firstName, otherName, useParticipant } from '../participant';
import { FrequencyWarning } from './FrequencyWarning';
import { ProposedTime } from './ProposedTime';
import { ReasonField } from './ReasonField';
import { RescheduleFailure } from './RescheduleFailure';
import type { RescheduleDraft } from './rescheduleDraft';

export function RescheduleForm(props: {
  session: Session;
  request: ReturnType<typeof useRequestReschedule>;
  onSent: () => void;
}) {
  const { session, request } = props;
  const other = firstName(otherName(session, useParticipant()));
  const form = useForm<RescheduleDraft>({ defaultValues: { reason: '', proposes: true } });

  async function send({ reason, proposes, time }: RescheduleDraft) {
    await request.mutateAsync({ reason: reason.trim(), time: proposes ? time : undefined });
    props.onSent();
  }
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={form.handleSubmit((draft) =>
        send(draft).catch(() => form.setValue('time', undefined)),
      )}
    >
      <p className="text-sm text-soft">{texts.reschedule.lead(other)}</p>
      <FrequencyWarning session={session} />
      <ReasonField form={form} other={other} />
      <ProposedTime form={form} session={session} other={other} />
      {request.isError && <RescheduleFailure error={request.error} />}
      <Button type="submit" isPending={request.isPending}>
        {texts.reschedule.send}
      </Button>
    </form>
  );
}
