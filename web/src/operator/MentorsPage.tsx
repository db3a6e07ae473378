import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { type Mentor, mentorsQuery } from '../api/mentors';
import { admin } from '../texts/admin';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { MentorTable, SuspendedMentors } from './mentors';
import { SearchForm } from './search';
import { Listing } from './table';

/** Who is suspended, and whom to suspend. */
export function MentorsPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const query = useInfiniteQuery({
    ...mentorsQuery(q),
    select: ({ pages }) => pages.flatMap((page) => page.mentors),
  });
  const words = admin.mentors;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid grid-cols-1 gap-8">
        <SuspendedMentors />
        <Section title={words.all}>
          <div className="grid grid-cols-1 gap-6">
            <SearchForm
              key={q}
              label={words.field}
              value={q}
              onSearch={(text) => setParams(text ? { q: text } : {})}
            />
            <Listing query={query} empty={words.none}>
              {(mentors: Mentor[]) => <MentorTable mentors={mentors} />}
            </Listing>
          </div>
        </Section>
      </div>
    </Page>
  );
}
