import { hasCode } from '../problems/problem';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Note } from '../ui/Note';
import type { SettingsForm } from './useSettingsForm';

const { saving: words } = texts.availability;

/** Visible while there are unsaved changes. */
export function SaveBar({ settings }: { settings: SettingsForm }) {
  const { form, error, isPending, isNew, isConflict } = settings;
  const { isDirty, isValid } = form.formState;
  if (!isDirty && !isNew) return null;
  const refused = error && !(isConflict && hasCode(error, 'precondition-failed'));
  return (
    <section
      aria-label={words.title}
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 border-t border-line bg-surface py-3 shadow-float sm:bottom-0 short:static"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap px-4 items-center justify-end gap-3">
        <div className="min-w-0 flex-1 basis-60 text-sm">
          {isConflict ? (
            <Note tone="warn" live>
              {words.conflict}
            </Note>
          ) : refused ? (
            <Failure error={error} />
          ) : (
            <p className={isValid ? 'text-soft' : 'font-medium text-bad'}>
              {!isValid ? words.invalid : isNew ? words.first : words.unsaved}
            </p>
          )}
        </div>
        {isDirty && (
          <Button look="secondary" isDisabled={isPending} onPress={settings.loadLatest}>
            {isConflict ? words.loadLatest : words.discard}
          </Button>
        )}
        <Button isPending={isPending} onPress={() => settings.save()}>
          {isPending ? words.pending : isConflict ? words.overwrite : words.save}
        </Button>
      </div>
    </section>
  );
}
