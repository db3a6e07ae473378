import type { ReactNode } from 'react';
import { texts } from '../texts';

/** The frame of a page that stands outside of the router. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-16 max-w-6xl items-center px-4">
          <a href="/" className="flex items-center gap-2 rounded-lg text-lg font-bold">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            {texts.app.name}
          </a>
        </div>
      </header>
      <main className="mx-auto max-w-6xl px-4 py-8">{children}</main>
    </>
  );
}
