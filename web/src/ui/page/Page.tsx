import { type ReactNode, useEffect } from 'react';
import { texts } from '../../texts';
import { usePageFocus } from '../focus/usePageFocus';

/** A page's title, heading and actions; of a person's page also the portrait and some facts. */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  portrait?: ReactNode;
  facts?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const heading = usePageFocus();
  useEffect(() => {
    document.title = texts.app.titleOf(props.title);
  }, [props.title]);
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div className="flex min-w-0 items-start gap-4 sm:items-center">
          {props.portrait}
          <div className="min-w-0">
            <h1
              ref={heading}
              tabIndex={-1}
              className="text-2xl font-bold tracking-tight outline-none sm:text-3xl"
            >
              {props.title}
            </h1>
            {props.lead && <p className="mt-1 text-soft">{props.lead}</p>}
            {props.facts}
          </div>
        </div>
        {props.action}
      </div>
      {props.children}
    </>
  );
}
