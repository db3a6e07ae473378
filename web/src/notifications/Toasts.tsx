import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  type UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Link } from 'react-router';
import type { NotificationView } from '../live/liveUpdates';
import { sessionPath, useParticipant } from '../sessions/participant';
import { texts } from '../texts';
import { spelledHere } from './spelledHere';

/**
 * Toasts in the corner, announced politely; they stay while the pointer or the focus is on them.
 */
export function Toasts({ queue }: { queue: ToastQueue<NotificationView> }) {
  const participant = useParticipant();
  return (
    <ToastRegion
      queue={queue}
      aria-label={texts.notifications.region}
      data-toasts
      className="fixed inset-x-4 bottom-20 z-50 flex flex-col gap-2 sm:inset-x-auto sm:right-6 sm:bottom-6 sm:w-96"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex items-start gap-3 rounded-xl border border-line bg-surface p-4 shadow-float"
        >
          <ToastContent className="min-w-0 flex-1 text-sm">
            <Text slot="title" className="block font-semibold">
              {toast.content.title}
            </Text>
            <Text slot="description" className="block text-soft">
              {spelledHere(toast.content.body)}
            </Text>
            <Link
              to={sessionPath({ id: toast.content.sessionId }, participant)}
              onClick={() => queue.close(toast.key)}
              className="mt-1 inline-block py-1 font-semibold text-brand underline-offset-4 hover:underline"
            >
              {texts.notifications.look}
            </Link>
          </ToastContent>
          <Button
            slot="close"
            aria-label={texts.notifications.dismiss}
            className="-m-1 rounded-full p-2 hover:bg-sunken"
          >
            <X aria-hidden className="size-4" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
