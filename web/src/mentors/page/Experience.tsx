import type { MentorPage } from '../../api/mentors';
import { profile as pageTexts } from '../../texts/profile';
import { Card } from '../../ui/page/Card';

export function Experience({ of: all }: { of: MentorPage['experience'] }) {
  const words = pageTexts.page;
  if (all.length === 0) return null;
  return (
    <Card title={words.experience}>
      <ul className="grid gap-4">
        {all.map(({ role, organisation, since, until }) => (
          <li key={`${role} ${organisation} ${since}`} className="min-w-0 break-words">
            <p className="font-medium">{role}</p>
            <p className="text-sm text-soft">
              {organisation && `${words.atOrganisation(organisation)} · `}
              {words.years(since, until ? String(until) : words.today)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
