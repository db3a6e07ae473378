/** Zones that browsers still call as they were called once. */
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

/** The same zone by the name it has in the time zone database today. */
export function currentName(zone: string): string {
  return RENAMED[zone] ?? zone;
}

const known = new Map<string, boolean>();

/** Whether this browser has the rules of that zone. Browsers lack zones that are younger than they are. */
function isKnown(zone: string): boolean {
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

/** The zone itself where this browser has its rules, else UTC: what to show times in and to name beside them. */
export function displayZone(zone: string): string {
  return isKnown(zone) ? zone : 'UTC';
}

// Chromium reports Etc/Unknown, and other engines nothing, where the device's setting is no zone.
function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'Etc/Unknown';
}

/** Whether the device says in which zone it is. */
export function isViewerZoneKnown(): boolean {
  return isKnown(deviceZone());
}

/** The zone of the device, as an IANA name; UTC where the device does not say. */
export function viewerZone(): string {
  return currentName(displayZone(deviceZone()));
}

/** `Asia/Kolkata` → `Kolkata`, for a line of text. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
