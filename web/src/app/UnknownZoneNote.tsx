import { texts } from '../texts';
import { isViewerZoneKnown } from '../time/zones';
import { Note } from '../ui/Note';

/** Explains why times are in UTC on a device without a known zone. */
export function UnknownZoneNote() {
  if (isViewerZoneKnown()) return null;
  return (
    <div className="mb-6">
      <Note tone="warn">{texts.app.zoneUnknown}</Note>
    </div>
  );
}
