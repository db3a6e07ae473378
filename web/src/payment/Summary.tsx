import type { Session } from '../api/sessions';
import { Fact, Facts } from '../sessions/Facts';
import { WhenFact } from '../sessions/WhenFact';
import { texts } from '../texts';
import { money, plural } from '../time/format';
import { Avatar } from '../ui/Avatar';

/** What the student pays for. */
export function Summary({ session }: { session: Session }) {
  const words = texts.payment.summary;
  return (
    <section
      aria-labelledby="summary"
      className="grid gap-6 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <div className="flex items-center gap-4">
        <Avatar name={session.mentorName} />
        <div className="min-w-0">
          <h2 id="summary" className="text-lg font-semibold wrap-anywhere">
            {session.title}
          </h2>
          <p className="text-sm text-soft wrap-anywhere">{words.with(session.mentorName)}</p>
        </div>
      </div>
      <Facts>
        <WhenFact session={session} />
        <Fact name={words.length}>
          {plural(session.durationMinutes, words.minute, words.minutes)}
        </Fact>
        <Fact name={words.price}>{money(session.amount, session.currency)}</Fact>
        {session.description && (
          <Fact name={words.about} wide>
            <span className="whitespace-pre-wrap">{session.description}</span>
          </Fact>
        )}
      </Facts>
    </section>
  );
}
