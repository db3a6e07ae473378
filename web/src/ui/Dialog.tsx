import { lazy, type ReactNode, Suspense } from 'react';
import { untilLoaded } from '../problems/untilLoaded';

/** Loaded on demand: most visits open no dialog. */
const DialogWindow = lazy(async () => ({
  default: (await untilLoaded(() => import('./DialogWindow'))).DialogWindow,
}));

/** A modal dialog; on a phone a sheet at the bottom. */
export function Dialog({
  isOpen,
  ...props
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    isOpen && (
      <Suspense>
        <DialogWindow {...props} />
      </Suspense>
    )
  );
}
