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
    calendlyEventTypeUri: given(fields.calendlyEventTypeUri),
  };
}

/** 0, or at least 1, with two decimals at most: what can be paid. */
export function isPrice(text: string): boolean {
  return /^\d{1,8}(\.\d{1,2})?$/.test(text.trim()) && (Number(text) === 0 || Number(text) >= 1);
}

function given(text: string): string | undefined {
  return text.trim() || undefined;
}
