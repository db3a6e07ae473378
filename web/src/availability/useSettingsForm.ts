import { useEffect } from 'react';
import { type Path, useForm } from 'react-hook-form';
import { type StoredAvailability, useSaveAvailability } from '../api/availability';
import { hasCode, violationsOf } from '../problems/problem';
import { requestOf, type Settings, sameSettings, settingsOf } from './settings';
import { useBookedCheck } from './useBookedCheck';
import { RULES, settingsResolver } from './validation';

/**
 * The form of a mentor's settings. Loads a version saved elsewhere if there are no unsaved changes;
 * else it is a conflict, and the service refuses a save.
 */
export function useSettingsForm(
  mentorId: string,
  stored: StoredAvailability,
  refresh: () => Promise<unknown>,
) {
  const latest = settingsOf(stored.availability);
  const form = useForm<Settings>({
    defaultValues: latest,
    resolver: settingsResolver,
    mode: 'onChange',
  });
  const saving = useSaveAvailability(mentorId);
  const booked = useBookedCheck();
  const { isDirty, defaultValues } = form.formState;
  const initial = defaultValues as Settings;
  const changedElsewhere = !sameSettings(initial, latest);

  useEffect(() => {
    if (changedElsewhere && !isDirty) form.reset(settingsOf(stored.availability));
  }, [changedElsewhere, isDirty, form, stored.availability]);

  async function send(settings: Settings) {
    try {
      const body = requestOf(settings, stored.availability);
      await saving.mutateAsync({ body, etag: stored.etag });
      // Edits made during the save stay in the form as unsaved changes.
      const edited = form.getValues();
      form.reset(settings, { keepErrors: true });
      form.reset(edited, { keepDefaultValues: true, keepErrors: true });
    } catch (error) {
      if (hasCode(error, 'precondition-failed')) await refresh();
      for (const { field, message } of violationsIn(error)) form.setError(field, { message });
    }
  }

  const save = form.handleSubmit((settings) => {
    const overrides = stored.availability?.overrideSlots ?? [];
    const hours = ({ timezone, windows }: Settings) => ({ timezone, windows, overrides });
    // Before the first save nothing is booked.
    if (!stored.availability) return send(settings);
    return booked.check(hours(latest), hours(settings), () => send(settings));
  });

  return {
    form,
    save,
    saving,
    error: saving.error,
    isPending: saving.isPending || booked.isChecking,
    dialog: booked.dialog,
    isNew: !stored.availability,
    // A version that arrives during a save is this page's own.
    isConflict: isDirty && changedElsewhere && !saving.isPending,
    loadLatest: () => form.reset(latest),
  };
}

export type SettingsForm = ReturnType<typeof useSettingsForm>;

/** The violations that the service reports, by field. */
function violationsIn(error: unknown): { field: Path<Settings>; message: string }[] {
  return violationsOf(error).flatMap(({ field, message }) => {
    const known = [...RULES, 'timezone' as const].find((name) => field.endsWith(name));
    return known ? [{ field: known, message }] : [];
  });
}
