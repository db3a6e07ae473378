import { useState } from 'react';
import type { Slot } from '../../api/slots';
import { isHidingBooked, saveHidingBooked, withoutBooked } from './hidingBooked';

/** The slots to show, and the choice, where it makes a difference, to hide those of others. */
export function useHidingBooked(slots: Slot[], own: (string | null)[]) {
  const [isHiding, hide] = useState(isHidingBooked);
  const without = withoutBooked(slots, own);
  return {
    shown: isHiding ? without : slots,
    isHiding,
    hasBooked: without.length < slots.length,
    change(to: boolean) {
      saveHidingBooked(to);
      hide(to);
    },
  };
}
