import type { Offer } from '../../api/offer';
import type { Person } from '../../auth';
import { violationsOf } from '../../problems/problem';
import { LONGEST_TOPIC, MOST_TOPICS } from '../topics';

type Kept = { [Field in keyof Offer]: Offer[Field] | null };

/** The form's fields, all as text; `confirmation` counts for a free offer only. */
export type OfferFields = Record<Exclude<keyof Offer, 'confirmation'>, string> & {
  confirmation: NonNullable<Offer['confirmation']>;
};

/** Sent back as they were: the form does not show them. */
const KEPT = new Set(['avatarUrl', 'calendlyEventTypeUri']);

const FIRST_CURRENCY = 'INR';
const FIRST_CONFIRMATION = 'BY_MENTOR';

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
    // That a paid offer confirms instantly is not the mentor's choice for a free one.
    confirmation: (offer?.price === 0 && offer.confirmation) || FIRST_CONFIRMATION,
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
    confirmation: isFreePrice(fields.price) ? fields.confirmation : undefined,
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

export function isFreePrice(text: string): boolean {
  return isPrice(text) && Number(text) === 0;
}

/** The violations that the service reports, by the field of the form that can show them. */
export function violationsIn(
  error: unknown,
  fields: OfferFields,
): { field: keyof OfferFields; message: string }[] {
  return violationsOf(error).flatMap(({ field, message }) => {
    const [name = ''] = field.split(/[.[]/);
    const isShown = name in fields && !KEPT.has(name);
    return isShown ? [{ field: name as keyof OfferFields, message }] : [];
  });
}

export function areTopics(text: string): boolean {
  const topics = topicsOf(text);
  return (
    topics.length <= MOST_TOPICS && topics.every((topic) => [...topic].length <= LONGEST_TOPIC)
  );
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
