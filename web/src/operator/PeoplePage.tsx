import { useSearchParams } from 'react-router';
import { admin } from '../texts/admin';
import { Page } from '../ui/page/Page';
import { PersonCard } from './people';
import { SearchForm } from './search';

/** What can be done about one person's data. */
export function PeoplePage() {
  const [params, setParams] = useSearchParams();
  const id = params.get('id') ?? '';
  const words = admin.people;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid grid-cols-1 gap-6">
        <SearchForm
          key={id}
          label={words.field}
          hint={words.hint}
          value={id}
          button={words.open}
          onSearch={(text) => setParams(text ? { id: text } : {})}
        />
        {id && <PersonCard key={`person ${id}`} personId={id} />}
      </div>
    </Page>
  );
}
