import { useState } from 'react';
import { texts } from '../texts';
import { Note } from '../ui/Note';
import { TextLink } from '../ui/TextLink';

/** After a mentor's first hours, the way to what is left before they can be booked. */
export function SavedFirst({ isNew }: { isNew: boolean }) {
  const [wasNew] = useState(isNew);
  const words = texts.availability.savedFirst;
  if (!wasNew || isNew) return null;
  return (
    <div className="mb-4">
      <Note tone="good" live>
        <p>{words.done}</p>
        <TextLink to="/dashboard/mentor/overview">{words.next}</TextLink>
      </Note>
    </div>
  );
}
