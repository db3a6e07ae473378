import { useState } from 'react';
import { admin } from '../../texts/admin';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/forms/Fields';

/** A field whose text is searched for when the form is sent. */
export function SearchForm(props: {
  label: string;
  hint?: string;
  value: string;
  button?: string;
  onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(props.value);
  return (
    <form
      className="grid max-w-xl gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch(text.trim());
      }}
    >
      <TextField
        label={props.label}
        hint={props.hint}
        type="search"
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" className="justify-self-start">
        {props.button ?? admin.search}
      </Button>
    </form>
  );
}
