import { plural } from '../time/format';

export const notifications = {
  title: 'Notifications',
  button: (unread: number) =>
    unread === 0 ? 'Notifications' : `Notifications, ${plural(unread, 'new one', 'new ones')}`,
  badge: (unread: number) => (unread > 99 ? '99+' : String(unread)),
  unread: 'New',
  readAll: 'Mark all as read',
  none: 'Nothing yet. What happens to your sessions appears here at once.',
  more: 'Show earlier ones',
  look: 'Look at the session',
  dismiss: 'Dismiss',
  region: 'News',
  verifyEmail: {
    title: 'Confirm your e-mail address',
    body: 'Mails about your sessions go to this address once you have confirmed it.',
    confirm: 'Confirm this address',
    done: 'Thank you. Your address is confirmed, and mails about your sessions are on their way.',
    toSessions: 'To your sessions',
    incomplete: 'This link is not complete. Copy the whole address from the mail.',
  },
};
