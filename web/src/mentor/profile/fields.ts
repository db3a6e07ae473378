import type { Profile, ProfileRequest } from '../../api/profile';
import { violationsOf } from '../../problems/problem';

/** The form's fields: numbers as text, lists of lines as one text. */
export interface ProfileFields {
  slug: string;
  about: string;
  skills: string;
  covers: string;
  languages: { tag: string }[];
  experience: { role: string; organisation: string; since: string; until: string }[];
  links: { label: string; url: string }[];
}

export const LONGEST_ABOUT = 2000;
export const LONGEST_LINE = 120;
export const MOST = { languages: 20, experience: 20, links: 10, covers: 10 };

export function fieldsOf(profile: Profile): ProfileFields {
  return {
    slug: profile.slug,
    about: profile.about ?? '',
    skills: profile.skills.join('\n'),
    covers: profile.covers.join('\n'),
    languages: profile.languages.map((tag) => ({ tag })),
    experience: profile.experience.map((each) => ({
      role: each.role,
      organisation: each.organisation ?? '',
      since: String(each.since),
      until: each.until ? String(each.until) : '',
    })),
    links: profile.links.map(({ label, url }) => ({ label, url })),
  };
}

/** @param former what was stored: an address that is not changed is not sent */
export function profileOf(fields: ProfileFields, former: Profile): ProfileRequest {
  const slug = fields.slug.trim();
  return {
    slug: slug === former.slug ? undefined : slug,
    about: fields.about.trim() || undefined,
    skills: linesOf(fields.skills),
    covers: linesOf(fields.covers),
    languages: fields.languages.map(({ tag }) => tag),
    experience: fields.experience.map(({ role, organisation, since, until }) => ({
      role: role.trim(),
      organisation: organisation.trim() || undefined,
      since: Number(since),
      until: until.trim() ? Number(until) : undefined,
    })),
    links: fields.links.map(({ label, url }) => ({ label: label.trim(), url: url.trim() })),
  };
}

export function areLines(text: string, most: number, longest: number): boolean {
  const lines = linesOf(text);
  return lines.length <= most && lines.every((line) => [...line].length <= longest);
}

export function isSlug(text: string): boolean {
  const slug = text.trim();
  return slug.length >= 3 && slug.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
}

export function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text.trim());
}

/** The violations that the service reports, by the name of the form's field: `links.0.url`. */
export function violationsIn(error: unknown): { field: string; message: string }[] {
  return violationsOf(error).map(({ field, message }) => ({
    field: field.replace(/^(skills|covers|languages)\[\d+\]$/, '$1').replace(/\[(\d+)\]/g, '.$1'),
    message,
  }));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
