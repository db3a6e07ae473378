import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { NotLoaded, untilReachable } from '../problems/untilLoaded';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Page } from '../ui/page/Page';
import { PlainFrame } from './PlainFrame';
import { mayReload } from './reloads';

/** Shown when a page throws, or when its script is gone after an update. */
export function ErrorPage() {
  const isNotLoaded = useRouteError() instanceof NotLoaded;
  useEffect(() => {
    let isLeft = false;
    if (isNotLoaded && mayReload()) {
      untilReachable().then(() => isLeft || location.reload());
    }
    return () => {
      isLeft = true;
    };
  }, [isNotLoaded]);

  const { notLoaded, broken } = texts.app;
  const words = isNotLoaded ? notLoaded : broken;
  return (
    <Page title={words.title}>
      <p className="mb-6 text-soft">{words.body}</p>
      <Button onPress={() => location.reload()}>{broken.reload}</Button>
    </Page>
  );
}

/** In place of the whole page, when what is around every page throws. */
export function FramedErrorPage() {
  return (
    <PlainFrame>
      <ErrorPage />
    </PlainFrame>
  );
}
