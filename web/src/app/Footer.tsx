import { Link } from 'react-router';
import { SupportContact } from '../sessions/SupportContact';
import { texts } from '../texts';
import { useAfterFirstLook } from '../ui/useAfterFirstLook';

/** Of a visitor's pages. Not in the first look, which does not know the support's address. */
export function Footer() {
  if (!useAfterFirstLook()) return null;
  return (
    <footer className="border-t border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-4 pb-28 pt-6 text-sm text-soft sm:pb-8">
        <p className="font-semibold">{texts.app.name}</p>
        <Link to="/" className="inline-flex min-h-10 items-center rounded-lg hover:underline">
          {texts.mentors.title}
        </Link>
        <div className="sm:ml-auto">
          <SupportContact />
        </div>
      </div>
    </footer>
  );
}
