import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { newQueryClient } from '../api/queries';
import { IdentityProvider } from '../auth';
import { visitor } from '../auth/visitor';
import { MentorsPage } from '../mentors/MentorsPage';
import { texts } from '../texts';
import { PageSkeleton } from '../ui/page/Skeleton';
import { BANNER } from './ConnectionBanner';
import { Shell } from './Shell';

/** The start page's first look, and that of every other page; theme.css shows one of them. */
function FirstLook() {
  return (
    <>
      <p data-part="lost" className={`fixed inset-x-0 top-16 z-30 ${BANNER}`}>
        {texts.app.connection.lost}
      </p>
      <div data-part="start">
        <MentorsPage />
      </div>
      <div data-part="page">
        <PageSkeleton />
      </div>
    </>
  );
}

/** The HTML that a visitor sees before any script has arrived (build/shell). */
export async function staticShell(): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([
    { Component: Shell, children: [{ index: true, Component: FirstLook }] },
  ]);
  const context = await query(new Request('http://localhost/'));
  if (context instanceof Response) throw new Error('The start page redirects');
  const guest = visitor(() => Promise.reject(new Error('There is no sign-in here')));
  return renderToStaticMarkup(
    <IdentityProvider identity={guest}>
      <QueryClientProvider client={newQueryClient(() => {})}>
        <StaticRouterProvider
          router={createStaticRouter(dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>
    </IdentityProvider>,
  );
}
