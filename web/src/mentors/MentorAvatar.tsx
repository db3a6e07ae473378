import { useQuery } from '@tanstack/react-query';
import { mentorQuery } from '../api/mentors';
import { Avatar } from '../ui/Avatar';

/** The initials until the mentor's picture is known, and where there is none. */
export function MentorAvatar({ mentorId, name }: { mentorId: string; name: string }) {
  const { data: mentor } = useQuery(mentorQuery(mentorId));
  return <Avatar name={name} url={mentor?.avatarUrl} />;
}
