import type { SessionMail } from '../../api/admin';
import type { AuditEntry } from '../../api/attention';
import { admin } from '../../texts/admin';
import { operator } from '../../texts/operator';
import { dayOf, minorMoney, timeOf, zoneAt } from '../../time/format';

export interface Step {
  key: string;
  at: string;
  what: string;
  /** Who did it, or what became of it. */
  by: string;
  /** `Order ID: order_1` */
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
    details: detailsOf(entry.detail ?? {}),
  };
}

function isSettled({ state }: SessionMail): boolean {
  return state === 'sent' || state === 'failed';
}

const INSTANT = /^\d{4}-\d\d-\d\dT.*Z$/;

function detailsOf(detail: Record<string, unknown>): string[] {
  const { fact } = operator.history;
  const { amountMinor, currency, ...others } = detail;
  const isPrice = typeof amountMinor === 'number' && typeof currency === 'string';
  const facts = isPrice ? { ...others, amount: minorMoney(amountMinor, currency) } : detail;
  return Object.entries(facts).map(([name, value]) => `${fact(name)}: ${shown(value)}`);
}

/** Times as on the rest of the page. */
function shown(value: unknown): string {
  const text = String(value);
  return INSTANT.test(text) ? `${dayOf(text)}, ${timeOf(text)} ${zoneAt(text)}` : text;
}

function mailed(mail: SessionMail): Step {
  return {
    key: `mail ${mail.id}`,
    // Of one that waits, `at` is when it is due.
    at: isSettled(mail) ? mail.at : mail.createdAt,
    what: admin.session.mail(operator.history.what(mail.about), mail.to),
    by: admin.session.mailStates[mail.state],
    details: [],
  };
}
