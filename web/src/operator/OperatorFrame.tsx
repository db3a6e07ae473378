import { NavLink, Outlet } from 'react-router';
import { admin } from '../texts/admin';

const words = admin.sections;
const SECTIONS = [
  { to: '/admin', label: words.attention },
  { to: '/admin/sessions', label: words.sessions },
  { to: '/admin/refunds', label: words.refunds },
  { to: '/admin/dead-letters', label: words.deadLetters },
  { to: '/admin/mentors', label: words.mentors },
  { to: '/admin/reviews', label: words.reviews },
  { to: '/admin/people', label: words.people },
];

/** The sections around each of the operator's pages. */
export function OperatorFrame() {
  return (
    <>
      <nav aria-label={words.label} className="mb-6 flex flex-wrap gap-1 border-b border-line pb-3">
        {SECTIONS.map(({ to, label }) => (
          <NavLink
            key={to}
            to={to}
            end={to === '/admin'}
            className="inline-flex min-h-10 items-center rounded-lg px-3 text-sm font-medium text-soft hover:text-ink aria-[current=page]:bg-tint aria-[current=page]:text-brand"
          >
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
