import { cityOf, currentName, viewerZone } from './zones';

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

/** The zones whose label contains every word of the text, in any order. */
export function zonesMatching(zones: Zone[], text: string): Zone[] {
  const words = plain(text).split(' ').filter(Boolean);
  return zones.filter(({ label }) => {
    const searched = plain(label);
    return words.every((word) => searched.includes(word));
  });
}

/** Without case and accents, with spaces for all that is between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();
}

function known(): string[] {
  return Intl.supportedValuesOf('timeZone').map(currentName).toSorted();
}
