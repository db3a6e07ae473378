import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Slot } from '../api/slots';
import { dateIn } from '../time/clocks';
import { viewerZone } from '../time/zones';
import { mondayIn, requestedWeek, type Week } from './week/weeks';

/** The mentor, week and slot in the address, which survive the sign-in. */
export function useSelection() {
  const [params, setParams] = useSearchParams();
  const zone = viewerZone();
  // The address is updated a moment later, so the choice has its own state.
  const [chosen, setChosen] = useState(() => instantOrNull(params.get('slot')));
  const week = requestedWeek(params.get('week') ?? (chosen && String(dateIn(chosen, zone))), zone);

  function put(shown: Week, slot: Slot | null) {
    const next = new URLSearchParams(params);
    next.set('week', String(mondayIn(shown)));
    if (slot) next.set('slot', slot.startTime);
    else next.delete('slot');
    setChosen(slot?.startTime ?? null);
    setParams(next, { replace: true, preventScrollReset: true });
  }

  return {
    mentorId: params.get('mentorId'),
    week,
    chosen,
    show: (other: Week) => put(other, null),
    choose: (slot: Slot) => put(week, slot),
  };
}

export type Selection = ReturnType<typeof useSelection>;

function instantOrNull(text: string | null): string | null {
  return text && !Number.isNaN(Date.parse(text)) ? text : null;
}
