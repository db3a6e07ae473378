import type { LostMail } from '../../api/attention';
import { texts } from '../../texts';
import { HistoryButton } from '../history/HistoryButton';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';

export function LostMails({ mails }: { mails: LostMail[] }) {
  const { mails: words, ...all } = texts.operator;
  return (
    <AttentionList title={words.title} items={mails}>
      {(mail, at) => (
        <AttentionItem
          key={`${mail.sessionId} ${at}`}
          title={mail.message}
          aside={<HistoryButton scope={{ sessionId: mail.sessionId }} />}
        >
          <Detail name={words.start}>
            <Moment at={mail.startTime} />
          </Detail>
          <Detail name={all.session}>{mail.sessionId}</Detail>
        </AttentionItem>
      )}
    </AttentionList>
  );
}
