import { type RefObject, useEffect, useState } from 'react';

/** Becomes true, and stays so, when the element comes near the viewport. */
export function useInView(of: RefObject<Element | null>): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (!of.current || inView) return;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '100px' },
    );
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of, inView]);
  return inView;
}
