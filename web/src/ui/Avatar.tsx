import { useState } from 'react';

/** A picture of a person, or the initials. Hidden from screen readers: the name is beside it. */
export function Avatar(props: { name: string; url?: string | null; className?: string }) {
  const size = props.className ?? 'size-12';
  const [broken, setBroken] = useState<string>();
  if (props.url && props.url !== broken) {
    return (
      <img
        src={props.url}
        alt=""
        width={512}
        height={512}
        loading="lazy"
        decoding="async"
        onError={() => setBroken(props.url ?? undefined)}
        className={`${size} shrink-0 rounded-full object-cover`}
      />
    );
  }
  return (
    <span
      aria-hidden
      data-initials={initials(props.name)}
      // A picture, not a text: where a button has the name, the initials need not be part of it.
      className={`${size} inline-flex shrink-0 items-center justify-center rounded-full bg-tint font-semibold text-brand before:content-[attr(data-initials)]`}
    />
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return (
    [words[0], words.length > 1 ? words.at(-1) : '']
      // By code points, so that an emoji is not cut in half.
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toUpperCase()
  );
}
