import type { LostMail } from '../../api/attention';
import { operator } from '../../texts/operator';
import { HistoryButton } from '../history';
import { Moment } from '../Moment';
import { AttentionItem, Detail } from './AttentionItem';
import { AttentionList } from './AttentionList';
import { SessionDetail } from './SessionDetail';

export function LostMails({ mails }: { mails: LostMail[] }) {
  const words = operator.mails;
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
          <SessionDetail id={mail.sessionId} />
        </AttentionItem>
      )}
    </AttentionList>
  );
}
