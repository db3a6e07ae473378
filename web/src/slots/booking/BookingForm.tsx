import { useForm } from 'react-hook-form';
import type { Slot } from '../../api/slots';
import { useIdentity } from '../../auth';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/forms/Fields';
import { Note } from '../../ui/Note';
import type { BookingPlan } from './bookingPlan';
import { draftTopic, saveDraftTopic, type Topic } from './draftTopic';

/** The lengths that the services accept. */
const LONGEST = { title: 200, description: 2000 };

export function BookingForm({ plan, slot }: { plan: BookingPlan; slot: Slot }) {
  const { person } = useIdentity();
  const { mentor, booking } = plan;
  const form = useForm<Topic>({ defaultValues: draftTopic(mentor.mentorId) });
  const { errors } = form.formState;
  const words = texts.slots.summary;
  const first = booking.kind === 'pay' ? texts.slotPicker.signInToPay : words.signIn;
  const effect = person ? words.effects[booking.kind] : first;
  const within = (field: keyof Topic) => ({
    maxLength: { value: LONGEST[field], message: words.tooLong(LONGEST[field]) },
    onChange: () => saveDraftTopic(mentor.mentorId, form.getValues()),
  });

  if (person && person.role !== 'student') return <Note>{words.mentorOnly}</Note>;
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((topic) => booking.proceed(slot, topic))}
      className="grid gap-4"
    >
      <TextField
        label={words.topic}
        hint={words.topicHint}
        error={errors.title?.message}
        {...form.register('title', within('title'))}
      />
      <TextArea
        label={words.details}
        rows={3}
        error={errors.description?.message}
        {...form.register('description', within('description'))}
      />
      <Button type="submit" isPending={booking.isBusy}>
        {booking.kind === 'pay'
          ? texts.slotPicker.priced(words.pay, mentor.price, mentor.currency)
          : words[booking.kind]}
      </Button>
      <p className="text-xs text-soft">{effect}</p>
      <p className="text-xs text-soft">{texts.slotPicker.change}</p>
    </form>
  );
}
