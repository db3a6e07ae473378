import { useEffect, useState } from 'react';
import { serverNow } from '../time/serverClock';

/** Whether that moment has passed; says so when it does. */
export function useIsOver(instant: string): boolean {
  const [, passed] = useState(0);
  const left = new Date(instant).getTime() - serverNow().getTime();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => passed((times) => times + 1), left + 50);
    return () => clearTimeout(timer);
  }, [left]);
  return left <= 0;
}
