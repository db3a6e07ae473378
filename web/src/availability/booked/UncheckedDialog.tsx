import { booked as words } from '../../texts/booked';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** Says that the booked sessions could not be read, before a change is saved. */
export function UncheckedDialog(props: { onSave: () => void; onClose: () => void }) {
  return (
    <Dialog title={words.unchecked.title} isOpen onClose={props.onClose}>
      <p className="mb-5 text-soft">{words.unchecked.body}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="secondary" onPress={props.onClose}>
          {words.back}
        </Button>
        <Button onPress={props.onSave}>{words.unchecked.save}</Button>
      </div>
    </Dialog>
  );
}
