import { cityOf, currentName, viewerZone } from '../../time/zones';

export interface Zone {
  id: string;
  /** The searched text: the city, the region and the IANA name. */
  label: string;
}

/** All zones that the browser knows, the device's first. */
export function zonesToChoose(now: string): Zone[] {
  const all = new Set([viewerZone(), now, ...known(), 'UTC']);
  return [...all].map((id) => ({ id, label: id === cityOf(id) ? id : `${cityOf(id)} (${id})` }));
}

function known(): string[] {
  return Intl.supportedValuesOf('timeZone').map(currentName).toSorted();
}
