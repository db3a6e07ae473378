import { texts } from '../../texts';
import { timeOf, zoneAt } from '../../time/format';
import { useNow } from '../../time/useNow';
import { cityOf } from '../../time/zones';
import { Button } from '../../ui/Button';

const MINUTE = 60_000;

/** A zone that is likely wanted, with the time there. */
export function ZoneButton(props: {
  label: string;
  zone: string;
  onChoose: (zone: string) => void;
}) {
  const { label, zone } = props;
  const now = new Date(useNow(new Date(Math.ceil((Date.now() + 1) / MINUTE) * MINUTE)));
  return (
    <Button
      look="secondary"
      className="justify-start! text-left"
      onPress={() => props.onChoose(zone)}
    >
      <span>
        <span className="block text-xs font-normal text-soft">{label}</span>
        <span className="tabular-nums">
          {cityOf(zone)}, {texts.slotPicker.zone.now(`${timeOf(now, zone)} ${zoneAt(now, zone)}`)}
        </span>
      </span>
    </Button>
  );
}
