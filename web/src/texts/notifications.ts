import { number } from '../time/format';

export const notifications = {
  title: 'Notifications',
  button: (unread: number) =>
    unread === 0 ? 'Notifications' : `Notifications, ${number(unread)} new`,
  buttonOf: (badge: string) => `Notifications, ${badge} new`,
  badge: (unread: number) => (unread > 99 ? '99+' : String(unread)),
  unread: 'New',
  readAll: 'Mark all as read',
  none: 'No notifications yet. Updates about your sessions will appear here.',
  more: 'Show earlier',
  look: 'View details',
  dismiss: 'Dismiss',
  region: 'New notifications',
  verifyEmail: {
    title: 'Confirm your email address',
    body: 'Confirm this address to get emails about your sessions.',
    confirm: 'Confirm address',
    done: 'Your address is confirmed. We’ll email you there about your sessions.',
    toSessions: 'View your sessions',
    incomplete: 'This link is incomplete. Copy the whole address from the email.',
  },
};
