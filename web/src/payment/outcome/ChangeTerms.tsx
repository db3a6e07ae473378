import { useQuery } from '@tanstack/react-query';
import { mentorQuery } from '../../api/mentors';
import { SupportContact } from '../../sessions/SupportContact';
import { payment as paymentTexts } from '../../texts/payment';

/** What the student can change after paying, as the mentor's page has it, and whom to ask. */
export function ChangeTerms({ mentorId }: { mentorId: string }) {
  const { data: mentor } = useQuery(mentorQuery(mentorId));
  const words = paymentTexts.payable;
  const sentences = mentor && [
    mentor.policy.reschedules > 0 && words.move(mentor.policy.reschedules),
    !mentor.policy.cancellable && words.noCancel,
  ];
  return (
    <div className="grid gap-1 text-sm text-soft">
      {sentences && <p>{sentences.filter(Boolean).join(' ')}</p>}
      <SupportContact />
    </div>
  );
}
