import { money, plural } from '../time/format';

export const slotPicker = {
  pickDate: (span: string) => `${span}, pick a date`,
  calendar: 'Pick a date',
  month: 'Month',
  days: 'Days',
  free: (count: number) => (count ? plural(count, 'free slot', 'free slots') : 'no free slots'),
  hasFree: 'free slots',
  parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  noneThatDay: 'No slots on this day. Pick another day.',
  fullThatDay: 'Fully booked on this day. Pick another day.',
  hideBooked: 'Hide booked slots',
  zone: {
    button: (city: string, names: string) =>
      city === names ? `Times in ${city}` : `Times in ${city} (${names})`,
    title: 'Show times in',
    device: 'Your device’s time zone',
    search: 'Search time zones',
    placeholder: 'City or region',
    list: 'Time zones',
    hint: 'Type a city or region, like “Berlin” or “America”.',
    found: (count: number) =>
      count
        ? plural(count, 'time zone', 'time zones')
        : 'No time zone matches. Try a bigger city nearby.',
    now: (time: string) => `now ${time}`,
  },
  timeIn: (city: string) => `Time in ${city}`,
  night: (time: string, zone: string) => `Just checking: that’s ${time} your time (${zone}).`,
  priced: (action: string, amount: number, currency: string) =>
    `${action} · ${money(amount, currency)}`,
  total: 'Price for the whole session.',
  change: 'Plans change? You can ask your mentor for a new time before the session starts.',
  resuming: 'You’re signed in. We’re holding your slot…',
  signInToPay: 'You’ll sign in first, then go to payment. We’ll hold this slot while you pay.',
};
