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
