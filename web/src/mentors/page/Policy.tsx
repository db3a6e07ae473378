import type { MentorPage } from '../../api/mentors';
import { profile as pageTexts } from '../../texts/profile';
import { MailLink } from '../../ui/MailLink';
import { Card } from '../../ui/page/Card';

/** What becomes of a session that one of the two cannot make. */
export function Policy({ policy }: { policy: MentorPage['policy'] }) {
  const words = pageTexts.policy;
  const sentences = [
    policy.reschedules > 0 && words.move(policy.reschedules),
    policy.reschedules > 0 && words.answer(policy.answerHours),
    !policy.cancellable && words.noCancel,
    policy.refundedIfNotConfirmed && words.refund,
  ].filter((sentence) => sentence !== false);
  return (
    <Card title={words.title}>
      <ul className="grid gap-2 text-sm text-soft">
        {sentences.map((sentence) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
        <li className="break-words">
          {words.contact} <MailLink to={policy.supportContact} />
        </li>
      </ul>
    </Card>
  );
}
