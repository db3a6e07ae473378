import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Session } from '../../api/sessions';
import { firstName } from '../../sessions/participant';
import { reviews } from '../../texts/reviews';
import { dayOf } from '../../time/format';
import { useNow } from '../../time/useNow';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { ReviewText } from '../ReviewText';
import { ReviewForm } from './ReviewForm';

/** The student's review of a completed session: the form, and afterwards what they wrote. */
export function OwnReview({ session }: { session: Session }) {
  const { review } = session;
  const [isEditing, setEditing] = useState(false);
  const [saved, setSaved] = useState<'published' | 'saved'>();
  const now = useNow(...(review ? [review.changeableUntil] : []));
  const place = useRef<HTMLDivElement>(null);
  const isNamed = useLocation().hash === '#review';
  // The browser cannot go to what has only now arrived.
  useEffect(() => {
    if (!isNamed && !saved) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isNamed, saved]);
  const words = reviews.own;
  const mentor = firstName(session.mentorName);
  if (!review && session.status !== 'completed') return null;
  return (
    <div
      id="review"
      ref={place}
      tabIndex={-1}
      className="scroll-mt-24 rounded-2xl outline-none print:hidden"
    >
      <Card title={review ? words.title : reviews.form.title(mentor)}>
        {!review || isEditing ? (
          <>
            <p className="mb-5 text-sm text-soft">{reviews.form.lead}</p>
            <ReviewForm
              sessionId={session.id}
              review={review}
              onSaved={() => {
                setEditing(false);
                setSaved(review ? 'saved' : 'published');
              }}
              onCancel={review ? () => setEditing(false) : undefined}
            />
          </>
        ) : (
          <div className="grid gap-4">
            {saved && (
              <Note tone="good" live>
                {words[saved]}
              </Note>
            )}
            {review.hidden && (
              <Note tone="warn">
                {review.hiddenReason ? words.hidden(review.hiddenReason) : words.hiddenNow}
              </Note>
            )}
            <ReviewText review={review} mentor={mentor} />
            {!review.answer && now < Date.parse(review.changeableUntil) && (
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <Button look="secondary" onPress={() => setEditing(true)}>
                  {words.edit}
                </Button>
                <p className="text-sm text-soft">
                  {words.until(dayOf(review.changeableUntil), mentor)}
                </p>
              </div>
            )}
          </div>
        )}
      </Card>
    </div>
  );
}
