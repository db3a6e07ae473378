import { Timer } from 'lucide-react';
import { useState } from 'react';
import { payment as paymentTexts } from '../../texts/payment';
import { announcedMinutes, clockOf, secondsUntil } from './countdown';
import { useServerNow } from './useServerNow';

/** Counts down the hold; announced at a few marks only, not every second. */
export function HoldCountdown({ expiresAt }: { expiresAt: string }) {
  const seconds = secondsUntil(expiresAt, useServerNow());
  const words = paymentTexts.hold;
  const [atOpening] = useState(seconds);
  const passed = announcedMinutes(seconds, atOpening);
  const isShort = seconds <= 60;
  return (
    <div
      className={`flex items-center gap-2 rounded-xl px-4 py-3 text-sm ${isShort ? 'bg-warn-tint text-warn' : 'bg-sunken'}`}
    >
      <Timer aria-hidden className="size-4 shrink-0" />
      <p>
        {words.label}{' '}
        <span role="timer" className="font-semibold tabular-nums">
          {clockOf(seconds)}
        </span>
      </p>
      <span role="status" className="sr-only">
        {passed === null ? '' : passed === 0 ? words.over : words.left(passed)}
      </span>
    </div>
  );
}
