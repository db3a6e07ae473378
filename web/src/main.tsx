import './theme.css';
import './ui/focus/restoreFocus';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { callAs } from './api/client';
import { newQueryClient } from './api/queries';
import { routes } from './app/routes';
import { UnreachablePage } from './app/UnreachablePage';
import { IdentityProvider, identityOf } from './auth';
import { signedOutStore } from './auth/signedOut';
import { ConfigProvider, loadConfig } from './config';

async function app(): Promise<ReactNode> {
  const config = await loadConfig();
  const identity = await identityOf(config.signIn);
  callAs(identity);
  return (
    <ConfigProvider config={config}>
      <IdentityProvider identity={identity}>
        <QueryClientProvider client={newQueryClient(signedOutStore.handleError)}>
          <RouterProvider router={createBrowserRouter(routes)} />
        </QueryClientProvider>
      </IdentityProvider>
    </ConfigProvider>
  );
}

// A page from the back/forward cache may show a person who has signed out.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
const content = await app().catch(() => <UnreachablePage />);
createRoot(root).render(<StrictMode>{content}</StrictMode>);
