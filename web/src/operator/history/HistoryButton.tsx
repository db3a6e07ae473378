import { useState } from 'react';
import type { AuditScope } from '../../api/attention';
import { operator } from '../../texts/operator';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { History } from './History';

/** Opens what was changed about a session or a person. */
export function HistoryButton({ scope }: { scope: AuditScope }) {
  const [isOpen, setOpen] = useState(false);
  const words = operator.history;
  const about = scope.personId ?? scope.sessionId ?? '';
  return (
    <>
      <Button look="secondary" onPress={() => setOpen(true)} aria-label={words.of(about)}>
        {words.show}
      </Button>
      <Dialog title={words.show} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="mb-4 wrap-anywhere text-sm text-soft">{about}</p>
        <History scope={scope} />
      </Dialog>
    </>
  );
}
