import { Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Session } from '../../api/sessions';
import { untilLoaded } from '../../problems/untilLoaded';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Skeleton } from '../../ui/page/Skeleton';

/** Loaded on demand: most visits do not open the form. */
const SubjectForm = lazy(async () => ({
  default: (await untilLoaded(() => import('./SubjectForm'))).SubjectForm,
}));

export function SubjectButton({ session }: { session: Session }) {
  const [isOpen, setOpen] = useState(false);
  const words = mentorTexts.session;
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <Pencil aria-hidden className="size-4" />
        {words.edit}
      </Button>
      <Dialog title={words.edit} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Suspense fallback={<Skeleton className="h-72" />}>
          <SubjectForm session={session} onSaved={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
