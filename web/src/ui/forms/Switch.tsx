import type { ComponentProps, ReactNode } from 'react';

/** A native checkbox styled as a switch. */
export function Switch({ children, ...props }: ComponentProps<'input'> & { children: ReactNode }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm font-semibold">
      <span className="relative flex shrink-0">
        <input
          {...props}
          type="checkbox"
          className="peer h-6 w-10 cursor-pointer appearance-none rounded-full border border-field bg-sunken transition-colors checked:border-brand checked:bg-brand"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute left-1 top-1 size-4 rounded-full bg-field transition-transform peer-checked:translate-x-4 peer-checked:bg-on-brand"
        />
      </span>
      {children}
    </label>
  );
}
