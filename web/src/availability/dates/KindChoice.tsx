import { texts } from '../../texts';
import { KINDS, type Kind } from './overrides';

const { dates: words } = texts.availability;

export function KindChoice(props: { kind: Kind; onChange: (kind: Kind) => void }) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{words.what}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="flex min-h-10 cursor-pointer items-center gap-3 text-sm">
          <input
            type="radio"
            name="kind"
            checked={kind === props.kind}
            onChange={() => props.onChange(kind)}
            className="size-5 accent-brand"
          />
          {words.kinds[kind].choice}
        </label>
      ))}
    </fieldset>
  );
}
