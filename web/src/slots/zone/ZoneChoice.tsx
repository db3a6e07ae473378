import { useMemo, useState } from 'react';
import { texts } from '../../texts';
import { zonesMatching, zonesToChoose } from '../../time/zoneChoices';
import { viewerZone } from '../../time/zones';
import { TextField } from '../../ui/forms/Fields';
import { ZoneButton } from './ZoneButton';

/** As many as fit on a phone without scrolling; more words find the others. */
const MOST = 6;

/** The device's zone, the mentor's, and a search for others. */
export function ZoneChoice(props: {
  /** Undefined while it is not known. */
  mentorZone: string | undefined;
  onChoose: (zone: string) => void;
}) {
  const { mentorZone, onChoose } = props;
  const [text, setText] = useState('');
  const zones = useMemo(() => zonesToChoose(mentorZone ?? viewerZone()), [mentorZone]);
  const found = text.trim() ? zonesMatching(zones, text) : [];
  const [first] = found;
  const words = texts.slotPicker.zone;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (first) onChoose(first.id);
      }}
    >
      <div className="grid gap-2">
        <ZoneButton label={words.device} zone={viewerZone()} onChoose={onChoose} />
        {mentorZone && mentorZone !== viewerZone() && (
          <ZoneButton label={texts.slots.facts.mentorNow} zone={mentorZone} onChoose={onChoose} />
        )}
      </div>
      <TextField
        type="search"
        label={words.search}
        placeholder={words.placeholder}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" className="text-sm text-soft">
        {text.trim() ? words.found(found.length) : words.hint}
      </p>
      <ul aria-label={words.list} className="grid gap-2 empty:hidden">
        {found.slice(0, MOST).map(({ id }) => (
          <li key={id} className="grid">
            <ZoneButton label={id} zone={id} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </form>
  );
}
