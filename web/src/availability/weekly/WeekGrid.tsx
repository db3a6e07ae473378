import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { texts } from '../../texts';
import { replaced, without } from '../days';
import { windowLabel } from '../labels';
import { fits, segmentsOf, type Window } from '../week';
import { GridFrame } from './GridFrame';
import { keyed } from './keys';
import { useWeekDrag } from './useWeekDrag';
import { WindowBlock } from './WindowBlock';

const { grid: words } = texts.availability;

/** The week as a grid that is edited by pointer or keyboard. */
export function WeekGrid(props: { windows: Window[]; onChange: (windows: Window[]) => void }) {
  const { windows, onChange } = props;
  const grid = useRef<HTMLFieldSetElement>(null);
  const helpId = useId();
  const [announcement, setAnnouncement] = useState('');
  const { drag, handlers } = useWeekDrag(grid, windows, put);

  function put(window: Window, index?: number) {
    onChange(index === undefined ? [...windows, window] : replaced(windows, index, window));
    setAnnouncement(words.now(windowLabel(window)));
  }

  function onKeyDown(event: KeyboardEvent, window: Window, index: number) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(without(windows, index));
      setAnnouncement(words.removed(windowLabel(window)));
      grid.current?.focus();
      return;
    }
    const next = keyed(window, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    if (fits(windows, next, index)) put(next, index);
    else setAnnouncement(words.noRoom);
  }

  const shown = !drag
    ? windows
    : drag.index === undefined
      ? [...windows, drag.candidate]
      : replaced(windows, drag.index, drag.candidate);
  return (
    <div>
      <p id={helpId} className="mb-3 text-sm text-soft">
        {words.help}
      </p>
      <GridFrame gridRef={grid} {...handlers}>
        {segmentsOf(shown).map((segment) => {
          const window = shown[segment.index];
          return (
            window && (
              <WindowBlock
                key={`${segment.index}${segment.isTail}`}
                window={window}
                segment={segment}
                describedBy={helpId}
                isHeld={drag?.hasMoved === true && segment.index === (drag.index ?? windows.length)}
                onKeyDown={(event) => onKeyDown(event, window, segment.index)}
              />
            )
          );
        })}
      </GridFrame>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </div>
  );
}
