import type { Booking } from '../../api/bookings';
import { MentorAvatar } from '../../mentors/MentorAvatar';
import { payment as paymentTexts } from '../../texts/payment';
import { money } from '../../time/format';
import { LinkButton } from '../../ui/Button';
import { Times } from '../../ui/Times';
import { HoldCountdown } from './HoldCountdown';

export function HoldCard({ booking: { bookingId, expiresAt, session } }: { booking: Booking }) {
  const words = paymentTexts.open;
  const price = money(session.amount, session.currency);
  return (
    <section className="flex flex-wrap items-center gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
      <MentorAvatar mentorId={session.mentorId} name={session.mentorName} />
      <div className="min-w-56 flex-1">
        <h2 className="font-semibold">{session.mentorName}</h2>
        <p className="text-sm">
          <Times start={session.startTime} end={session.endTime} />
        </p>
      </div>
      <HoldCountdown expiresAt={expiresAt} />
      <LinkButton
        to={`/dashboard/payment?bookingId=${bookingId}`}
        aria-label={words.go(price, session.mentorName)}
      >
        {words.pay(price)}
      </LinkButton>
    </section>
  );
}
