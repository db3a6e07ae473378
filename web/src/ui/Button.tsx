import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Link, type LinkProps } from 'react-router';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-xl px-4 py-2 text-sm font-semibold wrap-break-word transition-colors disabled:cursor-not-allowed disabled:text-soft';
const LOOKS: Record<Look, string> = {
  primary: 'bg-brand text-on-brand hover:bg-brand-strong disabled:bg-sunken',
  secondary:
    'border border-field bg-surface text-ink hover:bg-sunken disabled:border-line disabled:bg-sunken',
  quiet: 'text-brand hover:bg-tint disabled:bg-transparent',
  danger:
    'border border-bad bg-surface text-bad hover:bg-bad-tint disabled:border-line disabled:bg-sunken',
};

interface Looks {
  look?: Look;
  className?: string;
}

/** While `isPending`, stays focusable and announces that it is waiting. */
export function Button({
  look = 'primary',
  className = '',
  ...props
}: ButtonProps & Looks & { ref?: Ref<HTMLButtonElement> }) {
  return <AriaButton {...props} className={`${SHAPE} ${LOOKS[look]} ${className}`} />;
}

/** A link to another page that looks like a button. */
export function LinkButton({ look = 'primary', className = '', ...props }: LinkProps & Looks) {
  return <Link data-button {...props} className={`${SHAPE} ${LOOKS[look]} ${className}`} />;
}
