import { type ReactNode, useState } from 'react';
import { useRefreshAdmin } from '../../api/admin';
import type { AuditScope } from '../../api/attention';
import { admin } from '../../texts/admin';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { OwnEntry } from './OwnEntry';

interface Action {
  mutate: () => void;
  reset: () => void;
  isPending: boolean;
  isSuccess: boolean;
  error: unknown;
}

/**
 * A button whose dialog says what will happen before it is done, and afterwards what the audit log
 * has of it.
 */
export function ConfirmAction(props: {
  label: string;
  /** The button's name where several have the same label. */
  name?: string;
  look?: 'primary' | 'secondary' | 'danger';
  title: string;
  body: ReactNode;
  confirm: string;
  action: Action;
  isReady?: boolean;
  /** Replaces the message of the failure. */
  failure?: ReactNode;
  done: string;
  audit: AuditScope;
  children?: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const { action } = props;
  const refresh = useRefreshAdmin();
  const open = () => {
    action.reset();
    setOpen(true);
  };
  // The lists refetch only now: the row with this dialog may leave them.
  const close = () => {
    setOpen(false);
    if (action.isSuccess) refresh();
  };
  return (
    <>
      <Button look={props.look ?? 'secondary'} aria-label={props.name} onPress={open}>
        {props.label}
      </Button>
      <Dialog title={props.title} isOpen={isOpen} onClose={close}>
        {action.isSuccess ? (
          <div className="grid gap-4">
            <Note tone="good" live>
              {props.done}
            </Note>
            <OwnEntry scope={props.audit} />
            <Button look="secondary" onPress={close}>
              {admin.close}
            </Button>
          </div>
        ) : (
          <div className="grid gap-4">
            <p>{props.body}</p>
            {props.children}
            {action.error ? props.failure || <Failure error={action.error} /> : null}
            <div className="flex flex-wrap justify-end gap-3">
              <Button look="secondary" onPress={close}>
                {admin.cancel}
              </Button>
              <Button
                look="danger"
                isPending={action.isPending}
                isDisabled={props.isReady === false}
                onPress={() => action.mutate()}
              >
                {props.confirm}
              </Button>
            </div>
          </div>
        )}
      </Dialog>
    </>
  );
}
