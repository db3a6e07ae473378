import type { Offer } from '../../api/offer';
import type { Person } from '../../auth';

type Kept = { [Field in keyof Offer]: Offer[Field] | null };

/** What the form's fields hold: text, until it is sent. */
export type OfferFields = Record<keyof Offer, string>;

const FIRST_CURRENCY = 'INR';

/** Before there is an offer, what the sign-in tells is a good beginning. */
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

/** A field without text is left out, which takes it away. */
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

/** 0, or at least 1, with two decimals at most: what can be paid. */
export function isPrice(text: string): boolean {
  return /^\d{1,8}(\.\d{1,2})?$/.test(text.trim()) && (Number(text) === 0 || Number(text) >= 1);
}

/** At most 20 lines, each of at most 50 characters. */
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
