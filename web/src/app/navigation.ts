import {
  CalendarClock,
  CalendarDays,
  LayoutDashboard,
  type LucideIcon,
  Search,
} from 'lucide-react';
import type { Role } from '../auth/identity';
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

export const NAVIGATION: Record<Role | 'visitor', NavigationItem[]> = {
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
