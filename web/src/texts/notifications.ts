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
};
