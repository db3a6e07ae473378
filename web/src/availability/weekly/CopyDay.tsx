import { Copy } from 'lucide-react';
import { useState } from 'react';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DAY_NAMES } from '../labels';

const { weekly } = texts.availability;

export function CopyDay(props: { day: number; onCopy: (to: number[]) => void }) {
  const [chosen, setChosen] = useState<number[] | null>(null);
  const label = weekly.copy(DAY_NAMES[props.day] ?? '');
  const close = () => setChosen(null);
  const days = chosen ?? [];

  function toggle(day: number) {
    setChosen(days.includes(day) ? days.filter((it) => it !== day) : [...days, day]);
  }

  return (
    <>
      <Button look="quiet" aria-label={label} onPress={() => setChosen([])} className="!px-3">
        <Copy aria-hidden className="size-4" />
      </Button>
      <Dialog title={label} isOpen={chosen !== null} onClose={close}>
        <div className="mb-4 grid sm:grid-cols-2">
          {DAY_NAMES.map(
            (name, day) =>
              day !== props.day && (
                <label key={name} className="flex min-h-11 cursor-pointer items-center gap-3">
                  <input
                    type="checkbox"
                    checked={days.includes(day)}
                    onChange={() => toggle(day)}
                    className="size-5 accent-brand"
                  />
                  {name}
                </label>
              ),
          )}
        </div>
        <Button
          className="w-full"
          isDisabled={days.length === 0}
          onPress={() => {
            props.onCopy(days);
            close();
          }}
        >
          {weekly.apply}
        </Button>
      </Dialog>
    </>
  );
}
