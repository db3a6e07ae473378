import type { Conduct } from '../../api/attention';
import { admin } from '../../texts/admin';
import { operator } from '../../texts/operator';
import { LinkButton } from '../../ui/Button';
import { HistoryButton } from '../history';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';
import { figuresOf } from './figures';

/** Those who ask to move, let holds lapse or are refunded far more often than others. */
export function UnusualPeople({ people }: { people: Conduct[] | null }) {
  const words = operator.people;
  return (
    <AttentionList title={words.title} lead={words.lead} items={people} unknown={words.unknown}>
      {(person) => (
        <AttentionItem
          key={`${person.personId} ${person.role} ${person.pattern}`}
          title={figuresOf(person)}
          aside={
            <>
              <LinkButton
                look="secondary"
                to={`/admin/sessions?q=${encodeURIComponent(person.personId)}`}
              >
                {admin.people.sessions}
              </LinkButton>
              <HistoryButton scope={{ personId: person.personId }} />
            </>
          }
        >
          <Detail name={words.roles[person.role]}>{person.personId}</Detail>
          <Detail name={words.latest}>
            <Moment at={person.latest} />
          </Detail>
        </AttentionItem>
      )}
    </AttentionList>
  );
}
