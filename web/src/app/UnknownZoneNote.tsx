import { texts } from '../texts';
import { isViewerZoneKnown } from '../time/zones';
import { Note } from '../ui/Note';

/** Tells people whose device has no known zone which clock the pages show. */
export function UnknownZoneNote() {
  if (isViewerZoneKnown()) return null;
  return (
    <div className="mb-6">
      <Note tone="warn">{texts.app.zoneUnknown}</Note>
    </div>
  );
}
