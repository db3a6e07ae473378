import {
  CalendarClock,
  CalendarDays,
  LayoutDashboard,
  type LucideIcon,
  Search,
  ShieldCheck,
} from 'lucide-react';
import type { Person, Role } from '../auth';
import { texts } from '../texts';

export interface NavigationItem {
  to: string;
  label: string;
  icon: LucideIcon;
}

const { nav } = texts.app;
const MENTORS: NavigationItem = {
  to: '/dashboard/student/mentors',
  label: nav.mentors,
  icon: Search,
};

const OPERATOR: NavigationItem = { to: '/admin', label: nav.admin, icon: ShieldCheck };

export function navigationOf(person: Person | null): NavigationItem[] {
  const own = NAVIGATION[person?.role ?? 'visitor'];
  if (!person?.isAdmin) return own;
  return person.role === 'admin' ? [OPERATOR, ...own] : [...own, OPERATOR];
}

const NAVIGATION: Record<Role | 'visitor', NavigationItem[]> = {
  visitor: [MENTORS],
  admin: [MENTORS],
  student: [
    MENTORS,
    { to: '/dashboard/student/overview', label: nav.overview, icon: LayoutDashboard },
    { to: '/dashboard/student/sessions', label: nav.sessions, icon: CalendarDays },
  ],
  mentor: [
    { to: '/dashboard/mentor/overview', label: nav.overview, icon: LayoutDashboard },
    { to: '/dashboard/mentor/sessions', label: nav.sessions, icon: CalendarDays },
    { to: '/dashboard/mentor/availability', label: nav.availability, icon: CalendarClock },
  ],
};
