import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { dateOrNull } from './week/weeks';
import { rememberZone, zoneToShow } from './zone/zoneToShow';

/** The parts of the address that the page changes itself, as they are written there. */
interface Place {
  week: string | null;
  day: string | null;
  slot: string | null;
  zone: string | null;
}

/** The days, slot and zone in the address, which survive the sign-in. */
export function useSlotAddress() {
  const [params, setParams] = useSearchParams();
  // The address is updated a moment later, so the choices have their own state.
  const [place, setPlace] = useState(() => placeIn(params));
  const [zone, setZone] = useState(() => zoneToShow(place.zone));

  function put(changes: Partial<Place>) {
    const changed = { ...place, ...changes };
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changed)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setPlace(changed);
    setParams(next, { replace: true, preventScrollReset: true });
  }

  return {
    first: dateOrNull(place.week),
    day: dateOrNull(place.day),
    chosen: instantOrNull(place.slot),
    zone,
    put,
    showIn(other: string) {
      setZone(other);
      put({ zone: rememberZone(other) });
    },
  };
}

export type SlotAddress = ReturnType<typeof useSlotAddress>;

function placeIn(params: URLSearchParams): Place {
  const part = (name: keyof Place) => params.get(name);
  return { week: part('week'), day: part('day'), slot: part('slot'), zone: part('zone') };
}

function instantOrNull(text: string | null): string | null {
  return text && !Number.isNaN(Date.parse(text)) ? text : null;
}
