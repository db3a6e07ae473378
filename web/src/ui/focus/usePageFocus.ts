import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Where the visitor is already; nowhere yet before the first page. */
let here: string | undefined;

/** A change of page is heard, and the next Tab goes on in it: its heading takes the focus. */
export function usePageFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // Of the page that a visit begins with the browser itself speaks.
    if (here !== undefined && here !== pathname) heading.current?.focus({ preventScroll: true });
    here = pathname;
  }, [pathname]);
  return heading;
}
