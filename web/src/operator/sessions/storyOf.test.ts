import { expect, test } from 'vitest';
import type { SessionMail } from '../../api/admin';
import type { AuditEntry } from '../../api/attention';
import { storyOf } from './storyOf';

const entry = (id: string, at: string, what: string): AuditEntry => ({
  id,
  at,
  what,
  actor: { role: 'admin', personId: 'olga' },
  sessionId: 's',
  version: 1,
  detail: { paymentId: 'pay_1' } as never,
});

test('changes and mails are in the order of time, and changes of one moment in theirs', () => {
  const mail: SessionMail = {
    id: 'm',
    about: 'session-refunded',
    sessionId: 's',
    to: 'riya@students.example',
    createdAt: '2026-05-28T08:00:01Z',
    state: 'sent',
    at: '2026-05-28T08:00:02Z',
  };
  const newestFirst = [
    entry('3', '2026-05-28T08:00:03Z', 'refunded'),
    entry('2', '2026-05-28T08:00:00Z', 'cancelled'),
    entry('1', '2026-05-28T08:00:00Z', 'refund-ordered'),
  ];
  const story = storyOf(newestFirst, [mail]);
  expect(story.map(({ what }) => what)).toEqual([
    'Refund ordered',
    'Cancelled',
    'E-mail “Session refunded” to riya@students.example',
    'Refunded',
  ]);
  expect(story[2]).toMatchObject({ by: 'Sent', at: mail.at });
  expect(story[0]).toMatchObject({ by: 'Operator olga', details: ['Payment ID: pay_1'] });
});

test('a time among the details is told as all others of the page', () => {
  const held = {
    ...entry('1', '2026-05-28T08:00:00Z', 'held'),
    detail: { until: '2026-05-28T08:10:00.827873Z' } as never,
  };
  expect(storyOf([held], [])[0]?.details[0]).toMatch(/^Until: .*28 May 2026, \d+:10 [ap]m \S+$/);
});

test.each([
  [150050, 'INR', '₹1,500.50'],
  [1500, 'JPY', '¥1,500'],
  [1500, 'KWD', 'KWD\u00a01.500'],
])('%d in the smallest unit of %s is told as %s', (amountMinor, currency, amount) => {
  const refunded = {
    ...entry('1', '2026-05-28T08:00:00Z', 'refunded'),
    detail: { paymentId: 'pay_1', amountMinor, currency } as never,
  };
  expect(storyOf([refunded], [])[0]?.details).toEqual(['Payment ID: pay_1', `Amount: ${amount}`]);
});
