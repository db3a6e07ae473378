import type { RouteObject } from 'react-router';
import { untilLoaded } from '../problems/untilLoaded';
import { ErrorPage } from './ErrorPage';

/**
 * The same routes, with pages that are loaded until they are there; meanwhile the last page stays.
 * A page that fails does so inside the frame around it.
 */
export function resilientRoutes(routes: RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    const children = route.children?.map(loadedPatiently);
    return children
      ? { ...route, index: false, children: [{ ErrorBoundary: ErrorPage, children }] }
      : route;
  });
}

function loadedPatiently(route: RouteObject): RouteObject {
  const { lazy, children } = route;
  const patient = {
    ...route,
    ...(typeof lazy === 'function' && { lazy: () => untilLoaded(lazy) }),
    ...(children && { children: children.map(loadedPatiently) }),
  };
  return patient as RouteObject;
}
