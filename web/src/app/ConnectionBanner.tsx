import { useSyncExternalStore } from 'react';
import { connection } from '../problems/connection';
import { texts } from '../texts';

export const BANNER =
  'mx-auto w-fit rounded-b-lg border border-t-0 border-line bg-warn-tint px-4 py-1 text-sm font-medium text-warn';

/** One line below the header for as long as the system does not answer; moves nothing. */
export function ConnectionBanner() {
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost, () => false);
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-full">
      {isLost && <p className={BANNER}>{texts.app.connection.lost}</p>}
    </div>
  );
}
