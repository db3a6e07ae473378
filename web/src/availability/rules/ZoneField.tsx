import { ChevronsUpDown } from 'lucide-react';
import { useMemo } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { texts } from '../../texts';
import { type Zone, zonesToChoose } from '../../time/zoneChoices';

const { rules } = texts.availability;

export function ZoneField(props: {
  zone: string;
  /** The saved zone: another one is explained below the field. */
  saved: string;
  error?: string;
  onChange: (zone: string) => void;
}) {
  const zones = useMemo(() => zonesToChoose(props.saved), [props.saved]);
  return (
    <ComboBox
      selectedKey={props.zone}
      onSelectionChange={(zone) => zone && props.onChange(String(zone))}
      defaultItems={zones}
      isInvalid={Boolean(props.error)}
      menuTrigger="focus"
    >
      <Label className="mb-1.5 block text-sm font-semibold">{rules.timezone}</Label>
      <div className="relative">
        <Input className="w-full rounded-xl border border-field bg-surface py-2.5 pl-3 pr-11 text-base text-ink" />
        <Button className="absolute inset-y-0 right-0 rounded-xl px-3 text-soft">
          <ChevronsUpDown aria-hidden className="size-4" />
        </Button>
      </div>
      <Text slot="description" className="mt-1.5 block text-sm text-soft">
        {props.zone === props.saved ? rules.timezoneHint : rules.timezoneChanged(props.zone)}
      </Text>
      <FieldError className="mt-1.5 block text-sm font-medium text-bad">{props.error}</FieldError>
      <Popover className="w-(--trigger-width) overflow-hidden rounded-xl border border-line bg-surface text-ink shadow-float">
        <ListBox<Zone> className="max-h-72 overflow-y-auto p-1">
          {(zone) => (
            <ListBoxItem
              textValue={zone.label}
              className="cursor-pointer rounded-lg px-3 py-2.5 text-sm data-[focused]:bg-tint data-[selected]:font-semibold"
            >
              {zone.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
