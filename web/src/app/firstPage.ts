import { type createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';

type Router = ReturnType<typeof createBrowserRouter>;

/** Begins to load the page at this address while the configuration is still on its way. */
export function loadAhead(routes: RouteObject[]) {
  for (const { route } of matchRoutes(routes, location) ?? []) {
    // A failure is the router's to handle: it loads the same page.
    if (typeof route.lazy === 'function') route.lazy().catch(() => {});
  }
}

/** Waits for the first page, so that nothing empty takes the place of the shell. */
export async function initialized(router: Router): Promise<void> {
  if (router.state.initialized) return;
  await new Promise<void>((ready) => {
    const leave = router.subscribe((state) => {
      if (!state.initialized) return;
      leave();
      ready();
    });
  });
}
