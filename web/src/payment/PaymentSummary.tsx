import type { Session } from '../api/sessions';
import { MentorAvatar } from '../mentors/MentorAvatar';
import { WhenFact } from '../sessions/detail';
import { payment as paymentTexts } from '../texts/payment';
import { lengthOf, money } from '../time/format';
import { Fact, Facts } from '../ui/page/Facts';

export function PaymentSummary({ session }: { session: Session }) {
  const words = paymentTexts.summary;
  const hasSubject =
    session.description || session.title !== paymentTexts.description(session.mentorName);
  return (
    <section
      aria-labelledby="summary"
      className="grid gap-6 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <div className="flex items-center gap-4">
        <MentorAvatar mentorId={session.mentorId} name={session.mentorName} />
        <div className="min-w-0">
          <p className="text-sm text-soft">{words.with}</p>
          <h2 id="summary" className="text-lg font-semibold">
            {session.mentorName}
          </h2>
          <p className="text-sm text-soft">
            {lengthOf(session.durationMinutes)} · {money(session.amount, session.currency)}
          </p>
        </div>
      </div>
      <Facts>
        <WhenFact session={session} />
        {hasSubject && (
          <Fact name={words.about} wide>
            <p dir="auto" className="font-medium">
              {session.title}
            </p>
            {session.description && (
              <p dir="auto" className="whitespace-pre-wrap text-sm">
                {session.description}
              </p>
            )}
          </Fact>
        )}
      </Facts>
    </section>
  );
}
