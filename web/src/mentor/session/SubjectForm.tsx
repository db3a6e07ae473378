import { useForm } from 'react-hook-form';
import { useEdit } from '../../api/mentor-sessions';
import type { Session } from '../../api/sessions';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextArea, TextField } from '../../ui/forms/Fields';

const LONGEST = { title: 200, description: 2000 };

export function SubjectForm({ session, onSaved }: { session: Session; onSaved: () => void }) {
  const edit = useEdit(session.id);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { title: session.title, description: session.description ?? '' },
  });
  const words = mentorTexts.session;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={handleSubmit((subject) => edit.mutate(subject, { onSuccess: onSaved }))}
    >
      <TextField
        label={words.title}
        maxLength={LONGEST.title}
        error={formState.errors.title?.message}
        {...register('title', { validate: (title) => !!title.trim() || words.titleNeeded })}
      />
      <TextArea
        label={words.description}
        hint={words.descriptionHint}
        maxLength={LONGEST.description}
        {...register('description')}
      />
      {edit.error && <Failure error={edit.error} />}
      <Button type="submit" isPending={edit.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
