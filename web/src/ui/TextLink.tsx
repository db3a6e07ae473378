import { Link, type LinkProps } from 'react-router';

export function TextLink(props: LinkProps) {
  return (
    <Link
      {...props}
      className="inline-flex min-h-10 items-center rounded-lg text-sm font-semibold text-brand hover:underline"
    />
  );
}
