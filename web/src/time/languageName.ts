import { LOCALE } from './locale';

const NAMES = new Intl.DisplayNames([LOCALE], { type: 'language' });

/** `pt-BR` is `Brazilian Portuguese`; a tag without a name stays as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const TAGS =
  'ar as bn de en es fa fr gu he hi id it ja kn ko ml mr ms ne nl or pa pl pt ru sa sd si sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

/** The languages to choose from, in the order of their names. */
export function commonLanguages(): { tag: string; name: string }[] {
  return TAGS.map((tag) => ({ tag, name: languageName(tag) })).sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}
