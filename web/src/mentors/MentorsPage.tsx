import { useLocation } from 'react-router';
import { useIdentity } from '../auth';
import { texts } from '../texts';
import { Page } from '../ui/page/Page';
import { Hero } from './Hero';
import { LazyFilterBar } from './LazyFilterBar';
import { MentorList } from './MentorList';
import { MentorSearch } from './MentorSearch';
import { useSearchWords } from './useSearchWords';

/** The list of mentors; on the start page below an introduction. */
export function MentorsPage() {
  const { person } = useIdentity();
  const { pathname } = useLocation();
  const words = useSearchWords();
  return (
    <>
      {pathname === '/' && !person && <Hero />}
      <Page title={texts.mentors.title}>
        <MentorSearch typed={words.typed} onType={words.type} />
        <LazyFilterBar filters={words.filters} onChange={words.filter} />
        <MentorList q={words.q} filters={words.filters} onClear={words.clear} />
      </Page>
    </>
  );
}
