import { useState } from 'react';
import { type FoundReview, useModerate } from '../../api/moderation';
import { admin } from '../../texts/admin';
import { reviews } from '../../texts/reviews';
import { TextField } from '../../ui/forms/Fields';
import { ConfirmAction } from '../actions';

/** Hides a review for a reason, or shows it again. */
export function ModerateAction(props: { how: 'hide' | 'show'; review: FoundReview }) {
  const { reviewId, sessionId, studentName } = props.review;
  const moderate = useModerate(reviewId, props.how);
  const [reason, setReason] = useState('');
  const words = admin.reviews;
  const { of, ...texts } = words[props.how];
  return (
    <ConfirmAction
      {...texts}
      name={of(studentName ?? reviews.someone)}
      action={{ ...moderate, mutate: () => moderate.mutate(reason.trim()) }}
      isReady={reason.trim() !== ''}
      audit={{ sessionId }}
    >
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmAction>
  );
}
