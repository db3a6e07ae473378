import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SubjectForm } from './SubjectForm';

/** What the session is called and about. */
export function SubjectButton({ session }: { session: Session }) {
  const [isOpen, setOpen] = useState(false);
  const words = texts.mentor.session;
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <Pencil aria-hidden className="size-4" />
        {words.edit}
      </Button>
      <Dialog title={words.edit} isOpen={isOpen} onClose={() => setOpen(false)}>
        <SubjectForm session={session} onSaved={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
