import { ChevronDown, Globe } from 'lucide-react';
import { useState } from 'react';
import { texts } from '../../texts';
import { cityOf } from '../../time/zones';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { Selection } from '../useSelection';
import { zoneNames } from '../week/zoneNames';
import { ZoneChoice } from './ZoneChoice';

/** Names the zone of the times, and opens a choice of others. */
export function ZonePicker(props: { selection: Selection; mentorZone: string | undefined }) {
  const { week, zone, showIn } = props.selection;
  const [isOpen, open] = useState(false);
  const words = texts.slotPicker.zone;
  return (
    <>
      <Button look="quiet" className="-mx-2 px-2! text-left" onPress={() => open(true)}>
        <Globe aria-hidden className="size-4 shrink-0" />
        {words.button(cityOf(zone), zoneNames(week, zone))}
        <ChevronDown aria-hidden className="size-4 shrink-0" />
      </Button>
      <Dialog title={words.title} isOpen={isOpen} onClose={() => open(false)}>
        <ZoneChoice
          mentorZone={props.mentorZone}
          onChoose={(other) => {
            open(false);
            showIn(other);
          }}
        />
      </Dialog>
    </>
  );
}
