import { plural } from '../time/format';

export const notifications = {
  title: 'Notifications',
  button: (unread: number) =>
    unread === 0 ? 'Notifications' : `Notifications, ${plural(unread, 'new one', 'new ones')}`,
  badge: (unread: number) => (unread > 99 ? '99+' : String(unread)),
  unread: 'New',
  readAll: 'Mark all as read',
  none: 'No notifications yet. Changes to your sessions appear here.',
  more: 'Show earlier notifications',
  look: 'View the session',
  dismiss: 'Dismiss',
  region: 'New notifications',
  verifyEmail: {
    title: 'Confirm your e-mail address',
    body: 'Confirm this address to get mails about your sessions.',
    confirm: 'Confirm this address',
    done: 'Your address is confirmed. You will get mails about your sessions there.',
    toSessions: 'Go to your sessions',
    incomplete: 'This link is not complete. Copy the whole address from the mail.',
  },
};
