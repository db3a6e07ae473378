import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The current path; undefined before the first page. */
let currentPath: string | undefined;

/** Focuses the heading after a change of page, so that it is announced and Tab continues there. */
export function usePageFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // The browser announces the first page itself.
    if (currentPath !== undefined && currentPath !== pathname)
      heading.current?.focus({ preventScroll: true });
    currentPath = pathname;
  }, [pathname]);
  return heading;
}
