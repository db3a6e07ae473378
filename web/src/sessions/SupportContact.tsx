import { useConfig } from '../config';
import { texts } from '../texts';
import { MailLink } from '../ui/MailLink';

export function SupportContact() {
  const { supportContact } = useConfig();
  return (
    <p className="text-sm">
      {texts.sessions.support} <MailLink to={supportContact} />
    </p>
  );
}
