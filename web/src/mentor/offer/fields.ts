import type { Offer } from '../../api/offer';
import type { Person } from '../../auth';

type Kept = { [Field in keyof Offer]: Offer[Field] | null };

/** The form's fields, all as text. */
export type OfferFields = Record<keyof Offer, string>;

const FIRST_CURRENCY = 'INR';

/** The form's initial values; name and address come from the sign-in before the first offer. */
export function fieldsOf(offer: Kept | null, person: Person): OfferFields {
  return {
    name: offer?.name ?? person.name,
    email: offer?.email ?? person.email ?? '',
    headline: offer?.headline ?? '',
    company: offer?.company ?? '',
    avatarUrl: offer?.avatarUrl ?? '',
    expertise: offer?.expertise?.join('\n') ?? '',
    price: offer?.price == null ? '' : String(offer.price),
    currency: offer?.currency ?? FIRST_CURRENCY,
    calendlyEventTypeUri: offer?.calendlyEventTypeUri ?? '',
  };
}

/** Omits empty fields, which removes their values. */
export function offerOf(fields: OfferFields): Offer {
  return {
    name: fields.name.trim(),
    email: fields.email.trim(),
    price: Number(fields.price),
    currency: fields.currency,
    headline: given(fields.headline),
    company: given(fields.company),
    avatarUrl: given(fields.avatarUrl),
    expertise: topicsOf(fields.expertise),
    calendlyEventTypeUri: given(fields.calendlyEventTypeUri),
  };
}

/** 0, or at least 1 with at most two decimals, as Razorpay accepts it. */
export function isPrice(text: string): boolean {
  return /^\d{1,8}(\.\d{1,2})?$/.test(text.trim()) && (Number(text) === 0 || Number(text) >= 1);
}

export function areTopics(text: string): boolean {
  const topics = topicsOf(text);
  return topics.length <= 20 && topics.every((topic) => [...topic].length <= 50);
}

function topicsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function given(text: string): string | undefined {
  return text.trim() || undefined;
}
