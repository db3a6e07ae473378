import { Bell as BellIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import { texts } from '../texts';

export function Bell() {
  return (
    <Button aria-label={texts.notifications.title} className="rounded-full p-2.5 hover:bg-sunken">
      <BellIcon aria-hidden className="size-5" />
    </Button>
  );
}
