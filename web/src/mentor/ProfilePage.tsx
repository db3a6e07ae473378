import { useQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { Link } from 'react-router';
import { ownProfile } from '../api/profile';
import { usePerson } from '../auth';
import { profile as pageTexts } from '../texts/profile';
import { LinkButton } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { EmptyState } from '../ui/page/EmptyState';
import { Page } from '../ui/page/Page';
import { PageSkeleton } from '../ui/page/Skeleton';
import { ProfileForm } from './profile';

/** What the mentor's public page tells of them. */
export function ProfilePage() {
  const { id } = usePerson();
  const profile = useQuery(ownProfile(id));
  const words = pageTexts.edit;
  if (profile.isPending) return <PageSkeleton />;
  return (
    <Page
      title={words.title}
      lead={profile.data ? <Lead /> : words.lead}
      action={
        profile.data && (
          <LinkButton look="secondary" to={`/m/${encodeURIComponent(profile.data.slug)}`}>
            {words.preview}
          </LinkButton>
        )
      }
    >
      {profile.data ? (
        <ProfileForm key={id} mentorId={id} profile={profile.data} />
      ) : profile.data === null ? (
        <EmptyState
          icon={UserRound}
          action={<LinkButton to="/dashboard/mentor/overview">{words.noOffer.action}</LinkButton>}
        >
          {words.noOffer.body}
        </EmptyState>
      ) : (
        <Failure error={profile.error} retry={profile.refetch} />
      )}
    </Page>
  );
}

function Lead() {
  const words = pageTexts.edit;
  return (
    <>
      {words.lead} {words.inOffer}{' '}
      <Link
        to="/dashboard/mentor/overview"
        state={{ isOfferOpen: true }}
        className="font-semibold text-brand underline"
      >
        {words.toOffer}
      </Link>
    </>
  );
}
