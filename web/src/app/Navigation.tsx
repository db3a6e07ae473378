import { NavLink } from 'react-router';
import { useIdentity } from '../auth';
import { texts } from '../texts';
import { navigationOf } from './navigation';

/** In the header on wide screens, at the bottom on a phone. */
export function Navigation() {
  const { person } = useIdentity();
  return (
    <nav
      aria-label={texts.app.navigation}
      data-tab-bar
      className="fixed inset-x-0 bottom-0 z-30 flex overflow-x-auto border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:static sm:gap-1 sm:overflow-visible sm:border-0 sm:pb-0 max-sm:short:static max-sm:short:order-last max-sm:short:w-full"
    >
      {navigationOf(person).map(({ to, label, icon: Icon }) => (
        <NavLink
          key={to}
          to={to}
          className="flex min-h-14 flex-1 flex-col items-center justify-center gap-1 whitespace-nowrap px-1 text-xs font-medium text-soft hover:text-ink aria-[current=page]:text-brand sm:min-h-10 sm:flex-none sm:flex-row sm:gap-2 sm:rounded-lg sm:px-3 sm:text-sm sm:aria-[current=page]:bg-tint"
        >
          <Icon aria-hidden className="size-5 sm:size-4" />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
