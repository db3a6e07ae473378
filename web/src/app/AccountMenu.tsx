import { LogOut } from 'lucide-react';
import type { Person } from '../auth/identity';
import { texts } from '../texts';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';

/** Uses the browser's popover, which handles Escape and focus without script. */
export function AccountMenu(props: { person: Person; onSignOut: () => void }) {
  const label = texts.app.account(props.person.name);
  return (
    <>
      <button type="button" popoverTarget="account" aria-label={label} className="rounded-full p-1">
        <Avatar name={props.person.name} className="size-9 text-sm" />
      </button>
      <div
        id="account"
        popover="auto"
        className="below-header min-w-56 max-w-[min(24rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-2 text-ink shadow-float"
      >
        <p className="px-4 py-2 text-sm">
          <span className="block font-semibold">{props.person.name}</span>
          <span className="text-soft">{props.person.email}</span>
        </p>
        <Button look="quiet" onPress={props.onSignOut} className="w-full justify-start">
          <LogOut aria-hidden className="size-4" />
          {texts.app.signOut}
        </Button>
      </div>
    </>
  );
}
