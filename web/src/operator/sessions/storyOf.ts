import type { SessionMail } from '../../api/admin';
import type { AuditEntry } from '../../api/attention';
import { admin } from '../../texts/admin';
import { operator } from '../../texts/operator';

export interface Step {
  key: string;
  at: string;
  what: string;
  /** Who did it, or what became of it. */
  by: string;
  /** `orderId: order_1` */
  details: string[];
}

/** Changes and mails as one list, the oldest first. */
export function storyOf(changes: AuditEntry[], mails: SessionMail[]): Step[] {
  // Entries of one moment keep their order, which is the newest first.
  const steps = [...changes].reverse().map(changed).concat(mails.map(mailed));
  return steps.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function changed(entry: AuditEntry): Step {
  const { what, actors } = operator.history;
  return {
    key: `change ${entry.id}`,
    at: entry.at,
    what: what(entry.what),
    by: `${actors[entry.actor.role]} ${entry.actor.personId ?? ''}`.trim(),
    details: Object.entries(entry.detail ?? {}).map(([name, value]) => `${name}: ${value}`),
  };
}

function mailed(mail: SessionMail): Step {
  return {
    key: `mail ${mail.id}`,
    at: mail.createdAt,
    what: admin.session.mail(operator.history.what(mail.about), mail.to),
    by: admin.session.mailStates[mail.state],
    details: [],
  };
}
