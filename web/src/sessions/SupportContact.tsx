import { useConfig } from '../config';
import { texts } from '../texts';
import { mailto } from '../ui/mailto';

export function SupportContact() {
  const { supportContact } = useConfig();
  return (
    <p className="text-sm">
      {texts.sessions.support}{' '}
      <a href={mailto(supportContact)} className="font-semibold text-brand underline">
        {supportContact}
      </a>
    </p>
  );
}
