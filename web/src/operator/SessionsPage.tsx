import { useSearchParams } from 'react-router';
import { admin } from '../texts/admin';
import { Page } from '../ui/page/Page';
import { SearchForm } from './search';
import { FoundSessions } from './sessions';

/** Sessions by everything that names them. */
export function SessionsPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const words = admin.sessions;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid grid-cols-1 gap-6">
        <SearchForm
          key={q}
          label={words.field}
          hint={words.hint}
          value={q}
          onSearch={(text) => setParams(text ? { q: text } : {})}
        />
        {q && <FoundSessions q={q} />}
      </div>
    </Page>
  );
}
