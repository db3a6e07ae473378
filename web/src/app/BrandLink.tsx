import { Link } from 'react-router';
import { texts } from '../texts';

/**
 * To the start page. Where large text leaves no room, the name wraps to a second line that is cut
 * off, so that it neither breaks nor pushes the buttons out of the window.
 */
export function BrandLink() {
  return (
    <Link
      to="/"
      className="flex h-9 min-w-[28px] shrink-[1000000] flex-wrap gap-x-2 overflow-hidden rounded-lg text-lg font-bold"
    >
      <img src="/favicon.svg" alt="" width={28} height={28} className="h-full object-contain" />
      <span className="flex h-full items-center whitespace-nowrap">{texts.app.name}</span>
    </Link>
  );
}
