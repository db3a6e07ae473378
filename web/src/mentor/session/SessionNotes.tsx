import { CircleCheck, CircleDot } from 'lucide-react';
import { useState } from 'react';
import { useEdit } from '../../api/mentor-sessions';
import type { Session } from '../../api/sessions';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextArea, TextField } from '../../ui/forms/Fields';
import { UnsavedChangesGuard } from '../../ui/forms/UnsavedChangesGuard';
import { Card } from '../../ui/page/Card';
import { useDraft } from './useDraft';

const LONGEST = { notes: 5000, address: 2000 };
const FIELDS = ['notes', 'privateNotes', 'recordingUrl'] as const;
const ADDRESS = /^(https:\/\/\S+)?$/;

/** The mentor's notes on a session: some for the student, some private. */
export function SessionNotes({ session }: { session: Session }) {
  const drafts = {
    notes: useDraft(session.notes ?? ''),
    privateNotes: useDraft(session.privateNotes ?? ''),
    recordingUrl: useDraft(session.recordingUrl ?? ''),
  };
  const [isChecked, setChecked] = useState(false);
  const edit = useEdit(session.id);
  const words = mentorTexts.notes;
  const changed = FIELDS.filter((field) => drafts[field].isDirty);
  const isDirty = changed.length > 0;
  const isAddress = ADDRESS.test(drafts.recordingUrl.text.trim());
  const Icon = isDirty ? CircleDot : CircleCheck;

  function save() {
    setChecked(true);
    if (!isAddress) return;
    const sent = changed.map((field) => [field, drafts[field].text] as const);
    edit.mutate(Object.fromEntries(sent), {
      onSuccess: () => {
        for (const [field, text] of sent) drafts[field].settle(text);
      },
    });
  }

  function field(name: (typeof FIELDS)[number]) {
    const { text, write } = drafts[name];
    return {
      value: text,
      onChange: (event: { target: { value: string } }) => write(event.target.value),
    };
  }
  return (
    <div className="print:hidden">
      <Card title={words.title}>
        <div className="grid gap-5">
          <TextArea
            label={words.feedback}
            hint={words.feedbackHint}
            rows={6}
            maxLength={LONGEST.notes}
            {...field('notes')}
          />
          <TextField
            label={words.recording}
            hint={words.recordingHint}
            error={isChecked && !isAddress ? words.https : undefined}
            type="url"
            maxLength={LONGEST.address}
            {...field('recordingUrl')}
          />
          <TextArea
            label={words.private}
            hint={words.privateHint}
            rows={6}
            maxLength={LONGEST.notes}
            {...field('privateNotes')}
          />
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button look="secondary" isPending={edit.isPending} isDisabled={!isDirty} onPress={save}>
            {words.save}
          </Button>
          <p role="status" className="flex items-center gap-1.5 text-sm text-soft">
            <Icon aria-hidden className="size-4" />
            {isDirty ? words.unsaved : words.saved}
          </p>
        </div>
        {edit.error && <Failure error={edit.error} />}
        <UnsavedChangesGuard when={isDirty} />
      </Card>
    </div>
  );
}
