import type { Conduct } from '../../api/attention';
import { texts } from '../../texts';
import { HistoryButton } from '../history/HistoryButton';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';
import { figuresOf } from './figures';

/** Those who ask to move, let holds lapse or are refunded far more often than others. */
export function UnusualPeople({ people }: { people: Conduct[] | null }) {
  const words = texts.operator.people;
  return (
    <AttentionList title={words.title} lead={words.lead} items={people} unknown={words.unknown}>
      {(person) => (
        <AttentionItem
          key={`${person.personId} ${person.role} ${person.pattern}`}
          title={figuresOf(person)}
          aside={<HistoryButton scope={{ personId: person.personId }} />}
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
