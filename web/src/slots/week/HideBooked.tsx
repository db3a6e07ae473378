import { texts } from '../../texts';

export function HideBooked(props: { isHiding: boolean; onChange: (isHiding: boolean) => void }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
      <input
        type="checkbox"
        checked={props.isHiding}
        onChange={({ target }) => props.onChange(target.checked)}
        className="size-5 accent-brand"
      />
      {texts.slotPicker.hideBooked}
    </label>
  );
}
