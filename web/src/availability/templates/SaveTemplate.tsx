import { useForm } from 'react-hook-form';
import { useSaveTemplate } from '../../api/templates';
import { messageOf } from '../../problems/messageOf';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/forms/Fields';
import { slotsOf, type Window } from '../week';

const { templates: words } = texts.availability;

/** Saves the week as shown on the page, including unsaved changes. */
export function SaveTemplate(props: { mentorId: string; windows: Window[] }) {
  const saving = useSaveTemplate(props.mentorId);
  const form = useForm({ defaultValues: { name: '' } });
  const save = form.handleSubmit(async ({ name }) => {
    try {
      await saving.mutateAsync({ name: name.trim(), weeklySlots: slotsOf(props.windows) });
      form.reset();
    } catch (error) {
      form.setError('name', { message: messageOf(error) });
    }
  });
  return (
    <form onSubmit={save} className="flex flex-wrap items-start gap-3" noValidate>
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label={words.name}
          hint={words.nameHint}
          maxLength={60}
          error={form.formState.errors.name?.message}
          {...form.register('name', {
            validate: (name) => (name.trim() && !name.includes('/') ? true : words.nameWrong),
          })}
        />
      </div>
      <Button type="submit" look="secondary" isPending={saving.isPending} className="sm:mt-7">
        {words.save}
      </Button>
    </form>
  );
}
