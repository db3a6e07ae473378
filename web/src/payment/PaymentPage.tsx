import { useSearchParams } from 'react-router';
import { BookingPayment } from './BookingPayment';
import { OpenHolds } from './holds/OpenHolds';

export function PaymentPage() {
  const [params] = useSearchParams();
  const bookingId = params.get('bookingId');
  return bookingId ? <BookingPayment key={bookingId} bookingId={bookingId} /> : <OpenHolds />;
}
