import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { clearBookingIntent } from './booking/bookingIntent';
import { SLOT_SELECTION } from './slotSelectionPath';

/** A guest who signs in on another page books nothing there, and nothing later. */
export function useForgottenIntent() {
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathname !== SLOT_SELECTION) clearBookingIntent();
  }, [pathname]);
}
