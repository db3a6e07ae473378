import { useEffect, useState } from 'react';

/** False in the first look, which the build renders too (build/shell), and true from then on. */
export function useAfterFirstLook(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => setAfter(true), []);
  return isAfter;
}
