import { currentName, isKnown, viewerZone } from '../../time/zones';

const KEY = 'slots-zone';

/** The zone in which to show slots: the address's, else the remembered one, else the device's. */
export function zoneToShow(inAddress: string | null): string {
  const wanted = [inAddress, localStorage.getItem(KEY)].find((zone) => zone && isKnown(zone));
  return wanted ? currentName(wanted) : viewerZone();
}

/** Remembers the zone; returns what to write into the address, null for the device's zone. */
export function rememberZone(zone: string): string | null {
  if (zone === viewerZone()) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, zone);
  return zone === viewerZone() ? null : zone;
}
