import { type MentorFilters, SORTS, TIMES } from '../api/mentorFilters';
import { texts } from '../texts';
import { languageName } from '../time/languageName';
import { MoreFilters } from './MoreFilters';

const CHIP =
  'min-h-9 shrink-0 whitespace-nowrap rounded-full border px-3.5 py-1 text-sm font-medium transition-colors';
const ON = 'border-brand bg-brand text-on-brand';
const OFF = 'border-field bg-surface text-ink hover:bg-sunken';

/** Chips that narrow the list of mentors, and its order; on a phone the chips scroll sideways. */
export function MentorFilterBar(props: {
  filters: MentorFilters;
  onChange: (change: MentorFilters) => void;
}) {
  const words = texts.mentors.filters;
  const { filters, onChange } = props;
  return (
    <div className="mb-5 flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between">
      <fieldset className="-mx-4 flex min-w-0 items-center gap-2 overflow-x-auto px-4 py-1 sm:mx-0 sm:flex-wrap sm:px-0">
        <legend className="sr-only">{words.label}</legend>
        {TIMES.map((time) => (
          <Chip
            key={time}
            isOn={filters.available === time}
            onPress={(isOn) => onChange({ available: isOn ? time : undefined })}
          >
            {words.times[time]}
          </Chip>
        ))}
        <Chip
          isOn={filters.free === 'true'}
          onPress={(isOn) => onChange({ free: isOn ? 'true' : undefined })}
        >
          {texts.mentors.free}
        </Chip>
        {filters.skill && (
          <SetFilter onPress={() => onChange({ skill: undefined })}>{filters.skill}</SetFilter>
        )}
        {filters.language && (
          <SetFilter onPress={() => onChange({ language: undefined })}>
            {languageName(filters.language)}
          </SetFilter>
        )}
        {(filters.minPrice || filters.maxPrice) && (
          <SetFilter
            onPress={() =>
              onChange({ minPrice: undefined, maxPrice: undefined, currency: undefined })
            }
          >
            {words.price(filters.minPrice, filters.maxPrice, filters.currency)}
          </SetFilter>
        )}
      </fieldset>
      <div className="flex shrink-0 flex-wrap items-center justify-between gap-2">
        <MoreFilters filters={filters} onChange={onChange} />
        <label className="flex items-center gap-2 text-sm text-soft">
          {words.sort}
          <select
            value={filters.sort ?? 'name'}
            onChange={(event) => {
              const sort = SORTS.find((order) => order === event.target.value);
              onChange({ sort: sort === 'name' ? undefined : sort });
            }}
            className="min-h-9 rounded-xl border border-field bg-surface px-2 text-sm font-medium text-ink"
          >
            {SORTS.map((order) => (
              <option key={order} value={order}>
                {words.sorts[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function Chip(props: { isOn: boolean; onPress: (isOn: boolean) => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={props.isOn}
      onClick={() => props.onPress(!props.isOn)}
      className={`${CHIP} ${props.isOn ? ON : OFF}`}
    >
      {props.children}
    </button>
  );
}

/** A filter of the dialog or the address, to take away. */
function SetFilter(props: { onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-label={texts.mentors.filters.remove(props.children)}
      onClick={props.onPress}
      className={`${CHIP} ${ON}`}
    >
      {props.children} ×
    </button>
  );
}
