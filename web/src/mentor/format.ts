import { dateFormat } from '../time/dateFormat';
import { LOCALE } from '../time/locale';

/** `12%`, or with `signed` `+12%`. */
export function percent(value: number, signed = false): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(value / 100);
}

/** `₹2.5K` */
export function moneyShort(amount: number, currency: string): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 2,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

/** `December 2026`; short `Dec ’26`, as `Dec 26` reads as a day. */
export function monthName(date: Date, width: 'short' | 'long'): string {
  const format = dateFormat({ month: width, year: width === 'long' ? 'numeric' : '2-digit' });
  if (width === 'long') return format.format(date);
  const parts = format.formatToParts(date);
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('month')} ’${part('year')}`;
}
