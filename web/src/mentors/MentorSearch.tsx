import { texts } from '../texts';
import { TextField } from '../ui/forms/Fields';

export function MentorSearch(props: { typed: string; onType: (words: string) => void }) {
  return (
    <search className="mb-6 block max-w-xl">
      <TextField
        type="search"
        label={texts.mentors.search.label}
        placeholder={texts.mentors.search.placeholder}
        value={props.typed}
        onChange={(event) => props.onType(event.target.value)}
      />
    </search>
  );
}
