import { mailto } from './mailto';

/** An address to write to, such as the support's. */
export function MailLink({ to }: { to: string }) {
  return (
    <a href={mailto(to)} className="font-semibold text-brand underline">
      {to}
    </a>
  );
}
