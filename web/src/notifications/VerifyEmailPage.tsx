import { useSearchParams } from 'react-router';
import { useVerifyEmail } from '../api/notifications';
import { texts } from '../texts';
import { Button, LinkButton } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Note } from '../ui/Note';
import { Page } from '../ui/page/Page';

/**
 * The target of a verification mail's link. Some mail programs open links on their own, so only the
 * button confirms.
 */
export function VerifyEmailPage() {
  const token = useSearchParams()[0].get('token');
  const { mutate: verify, isPending, isSuccess, error } = useVerifyEmail();
  const words = texts.notifications.verifyEmail;
  if (!token) {
    return (
      <Page title={words.title}>
        <Note tone="bad">{words.incomplete}</Note>
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <div className="grid max-w-prose justify-items-start gap-4">
        {isSuccess ? (
          <>
            <Note tone="good" live>
              {words.done}
            </Note>
            <LinkButton to="/dashboard/student/sessions">{words.toSessions}</LinkButton>
          </>
        ) : (
          <>
            <p className="text-soft">{words.body}</p>
            {error && <Failure error={error} />}
            <Button isPending={isPending} onPress={() => verify(token)}>
              {words.confirm}
            </Button>
          </>
        )}
      </div>
    </Page>
  );
}
