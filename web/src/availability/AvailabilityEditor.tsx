import { lazy, Suspense, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import type { StoredAvailability } from '../api/availability';
import { untilLoaded } from '../problems/untilLoaded';
import { texts } from '../texts';
import { UnsavedChangesGuard } from '../ui/forms/UnsavedChangesGuard';
import { Note } from '../ui/Note';
import { Skeleton } from '../ui/page/Skeleton';
import { SlotPreview } from './preview/SlotPreview';
import { SaveBar } from './SaveBar';
import { SavedFirst } from './SavedFirst';
import { SECTIONS, SectionLinks } from './SectionLinks';
import { settingsOf } from './settings';
import { Templates } from './templates/Templates';
import { useSettingsForm } from './useSettingsForm';
import { WeeklyHours } from './weekly/WeeklyHours';

// The zone list and the calendar are large, and the page opens without them.
const Dates = lazy(async () => ({
  default: (await untilLoaded(() => import('./dates/Dates'))).Dates,
}));
const Rules = lazy(async () => ({
  default: (await untilLoaded(() => import('./rules/Rules'))).Rules,
}));

/** Edits and saves hours and rules together, beside a preview of what students see. */
export function AvailabilityEditor(props: {
  mentorId: string;
  stored: StoredAvailability;
  refresh: () => Promise<unknown>;
}) {
  const { mentorId, stored } = props;
  const [query] = useSearchParams();
  const section = SECTIONS.find((it) => it === query.get('section')) ?? 'weekly';
  const settings = useSettingsForm(mentorId, stored, props.refresh);
  const { form, isNew } = settings;
  const { isDirty } = form.formState;
  const windows = useWatch({ control: form.control, name: 'windows' });
  const savedZone = settingsOf(stored.availability).timezone;
  const [edited, edit] = useState<string | null>(null);
  return (
    <div className="grid items-start gap-6 pb-20 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <SavedFirst isNew={isNew} />
        <SectionLinks current={section} />
        <Suspense fallback={<Skeleton className="h-[40rem]" />}>
          {section === 'weekly' && (
            <div className="grid gap-6">
              <WeeklyHours form={form} />
              {stored.availability && (
                <Templates
                  mentorId={mentorId}
                  availability={stored.availability}
                  windows={windows}
                />
              )}
            </div>
          )}
          {section === 'dates' && (
            <Dates mentorId={mentorId} availability={stored.availability} onEdit={edit} />
          )}
          {section === 'rules' && <Rules form={form} savedZone={savedZone} />}
        </Suspense>
      </div>
      <div className="lg:sticky lg:top-20">
        {isNew ? (
          <Note>{texts.availability.preview.nothingYet}</Note>
        ) : (
          <SlotPreview
            key={savedZone}
            mentorId={mentorId}
            timezone={savedZone}
            isDirty={isDirty}
            edited={edited}
          />
        )}
      </div>
      <SaveBar settings={settings} />
      {settings.dialog}
      <UnsavedChangesGuard when={isDirty} />
    </div>
  );
}
