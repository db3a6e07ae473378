import { Link } from 'react-router';
import { texts } from '../texts';

export const SECTIONS = ['weekly', 'dates', 'rules'] as const;
type Section = (typeof SECTIONS)[number];

/** Links, not tabs: each section has its own address. */
export function SectionLinks({ current }: { current: Section }) {
  return (
    <nav
      aria-label={texts.availability.sections.label}
      className="mb-4 flex gap-1 rounded-xl bg-sunken p-1"
    >
      {SECTIONS.map((section) => (
        <Link
          key={section}
          to={{ search: section === 'weekly' ? '' : `section=${section}` }}
          replace
          preventScrollReset
          aria-current={section === current ? 'page' : undefined}
          className="flex min-h-11 flex-1 items-center justify-center rounded-lg px-2 text-center text-sm font-semibold text-soft hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:text-brand aria-[current=page]:shadow-card"
        >
          {texts.availability.sections[section]}
        </Link>
      ))}
    </nav>
  );
}
