import type { Operator } from './operator';

interface Entry {
  what: string;
  actor: { role: string; personId: string | null };
  detail: Record<string, unknown>;
}

/** What an operator did by the audit log, the newest first. */
export async function doneBy(operator: Operator): Promise<Entry[]> {
  const { sub } = operator.person;
  const path = `/api/admin/audit?limit=200&personId=${sub}`;
  const { entries } = await operator.api.get<{ entries: Entry[] }>(path);
  return entries.filter(({ actor }) => actor.personId === sub);
}
