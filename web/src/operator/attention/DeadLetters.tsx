import type { DeadLetterTopic } from '../../api/attention';
import { operator } from '../../texts/operator';
import { ReplayAction } from '../actions';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';

export function DeadLetters({ topics }: { topics: DeadLetterTopic[] | null }) {
  const words = operator.deadLetters;
  return (
    <AttentionList title={words.title} items={topics} unknown={words.unknown}>
      {({ topic, waiting }) => (
        <AttentionItem
          key={topic}
          title={words.waiting(waiting)}
          aside={<ReplayAction topic={topic} waiting={waiting} />}
        >
          <Detail name={words.topic}>{topic}</Detail>
        </AttentionItem>
      )}
    </AttentionList>
  );
}
