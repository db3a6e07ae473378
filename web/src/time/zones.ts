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

/** The zone of the device, as an IANA name. */
export function viewerZone(): string {
  return currentName(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** `Asia/Kolkata` → `Kolkata`, for a line of text. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
