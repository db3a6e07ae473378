import { CircleCheck, CircleDot } from 'lucide-react';
import { useEdit } from '../../api/mentor-sessions';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { TextArea } from '../../ui/Fields';
import { KeepUnsaved } from '../../ui/KeepUnsaved';
import { useDraft } from './useDraft';

const LONGEST = 5000;

/** What the mentor keeps for himself about a session. */
export function Notes({ session }: { session: Session }) {
  const draft = useDraft(session.notes ?? '');
  const edit = useEdit(session.id);
  const words = texts.mentor.notes;
  const Icon = draft.isDirty ? CircleDot : CircleCheck;

  function save() {
    const sent = draft.text;
    edit.mutate({ notes: sent }, { onSuccess: () => draft.settle(sent) });
  }
  return (
    <Card title={words.title}>
      <TextArea
        label={words.label}
        hint={words.hint}
        rows={6}
        maxLength={LONGEST}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
      />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button
          look="secondary"
          isPending={edit.isPending}
          isDisabled={!draft.isDirty}
          onPress={save}
        >
          {words.save}
        </Button>
        <p role="status" className="flex items-center gap-1.5 text-sm text-soft">
          <Icon aria-hidden className="size-4" />
          {draft.isDirty ? words.unsaved : words.saved}
        </p>
      </div>
      {edit.error && <Failure error={edit.error} />}
      <KeepUnsaved when={draft.isDirty} />
    </Card>
  );
}
