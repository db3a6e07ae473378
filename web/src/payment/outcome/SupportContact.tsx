import { useConfig } from '../../config';
import { payment as paymentTexts } from '../../texts/payment';
import { mailto } from '../../ui/mailto';

export function SupportContact() {
  const { supportContact } = useConfig();
  return (
    <p className="text-sm">
      {paymentTexts.questions}{' '}
      <a href={mailto(supportContact)} className="font-semibold text-brand underline">
        {supportContact}
      </a>
    </p>
  );
}
