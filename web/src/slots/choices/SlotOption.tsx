import type { KeyboardEvent } from 'react';
import type { Slot } from '../../api/slots';
import { slotLabel } from './slotLabel';

const LOOKS = {
  free: 'cursor-pointer border-field bg-surface hover:border-brand hover:bg-tint',
  chosen: 'cursor-pointer border-brand bg-brand text-on-brand',
  booked: 'border-transparent bg-sunken text-soft',
};

/** A radio button for a slot. Booked slots are shown disabled. */
export function SlotOption(props: {
  slot: Slot;
  zone: string;
  isChosen: boolean;
  onChoose: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { slot, isChosen } = props;
  const words = slotLabel(slot, props.zone);
  const look = isChosen ? 'chosen' : slot.isAvailable ? 'free' : 'booked';
  return (
    <label
      className={`relative flex min-h-13 flex-col items-center justify-center rounded-xl border px-1 py-1.5 text-center text-sm tabular-nums has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold ${LOOKS[look]}`}
    >
      <input
        type="radio"
        id={slot.id}
        name="slot"
        value={slot.startTime}
        aria-label={words.name}
        checked={isChosen}
        disabled={!slot.isAvailable}
        onChange={props.onChoose}
        onKeyDown={props.onKeyDown}
        className="absolute inset-0 size-full scroll-mt-24 scroll-mb-44 cursor-[inherit] appearance-none rounded-xl opacity-0"
      />
      <span className={`font-semibold ${slot.isAvailable ? '' : 'line-through'}`}>
        {words.time}
      </span>
      {words.state && <span className="text-xs">{words.state}</span>}
    </label>
  );
}
