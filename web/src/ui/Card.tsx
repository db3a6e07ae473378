import type { ReactNode, Ref } from 'react';

/** A piece of a page with a heading of its own. */
export function Card(props: {
  title?: string;
  /** For a heading that takes the focus. */
  titleRef?: Ref<HTMLHeadingElement>;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
      {props.title && (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
          <h2
            ref={props.titleRef}
            tabIndex={props.titleRef ? -1 : undefined}
            className="scroll-mt-20 rounded text-lg font-semibold"
          >
            {props.title}
          </h2>
          {props.action}
        </div>
      )}
      {props.children}
    </section>
  );
}
