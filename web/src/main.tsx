import './theme.css';
import './ui/focus/restoreFocus';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { callAs } from './api/client';
import { newQueryClient } from './api/queries';
import { watchQueries } from './api/watchQueries';
import { initialized, loadAhead } from './app/firstPage';
import { keepOfflinePage } from './app/keepOfflinePage';
import { resilientRoutes } from './app/resilientRoutes';
import { routes } from './app/routes';
import { UnreachablePage } from './app/UnreachablePage';
import { IdentityProvider, identityOf } from './auth';
import { signedOutStore } from './auth/signedOut';
import { ConfigProvider, loadConfig } from './config';
import { connection } from './problems/connection';
import { untilLoaded } from './problems/untilLoaded';

async function app(): Promise<ReactNode> {
  loadAhead(routes);
  const config = await untilLoaded(loadConfig);
  const identity = await identityOf(config.signIn);
  callAs(identity);
  const client = newQueryClient(signedOutStore.handleError);
  watchQueries(client);
  const router = createBrowserRouter(resilientRoutes(routes));
  await initialized(router);
  return (
    <ConfigProvider config={config}>
      <IdentityProvider identity={identity}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </IdentityProvider>
    </ConfigProvider>
  );
}

// A page from the back/forward cache may show a person who has signed out.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

// Until the first page is there, the shell of index.html shows the same banner.
connection.subscribe(() =>
  document.documentElement.toggleAttribute('data-lost', connection.isLost()),
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
const place = root;

// No await at the top: the chunk of a page imports this one, and would wait for it.
app()
  .catch(() => <UnreachablePage />)
  .then((content) => {
    createRoot(place).render(<StrictMode>{content}</StrictMode>);
    sessionStorage.removeItem('reload-wait');
    keepOfflinePage();
  });
