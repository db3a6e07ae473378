/** Outdated zone names that browsers still report. */
const RENAMED: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The zone's current name in the time zone database. */
export function currentName(zone: string): string {
  return RENAMED[zone] ?? zone;
}

const known = new Map<string, boolean>();

/** Whether this browser has the zone's rules. Old browsers lack new zones. */
export function isKnown(zone: string): boolean {
  const before = known.get(zone);
  if (before !== undefined) return before;
  let answer = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    answer = false;
  }
  known.set(zone, answer);
  return answer;
}

/** The zone in which to show and label times: itself if the browser has its rules, else UTC. */
export function displayZone(zone: string): string {
  return isKnown(zone) ? zone : 'UTC';
}

// Chromium reports Etc/Unknown and other engines nothing when the device's setting is not a zone.
function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Etc/Unknown';
}

/** Whether the device reports a known zone. */
export function isViewerZoneKnown(): boolean {
  return isKnown(deviceZone());
}

/** The device's zone as an IANA name; UTC if the device reports none. */
export function viewerZone(): string {
  return currentName(displayZone(deviceZone()));
}

/** `Asia/Kolkata` → `Kolkata` */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
