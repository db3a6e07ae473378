import { type PointerEvent, type RefObject, useState } from 'react';
import { type DragMode, dragged, drawn, type GridPosition, snap } from '../drag';
import { DAY, fits, WEEKDAYS, type Window } from '../week';

interface Drag {
  mode: DragMode;
  /** Undefined while a new window is drawn. */
  index?: number;
  window: Window;
  from: GridPosition;
  /** The last version of the window that overlapped with no other. */
  candidate: Window;
  hasMoved: boolean;
}

const HOUR = 60;

/** Draws, moves and stretches windows by mouse, pen or finger. */
export function useWeekDrag(
  grid: RefObject<HTMLElement | null>,
  windows: Window[],
  onDone: (window: Window, index?: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);

  function positionOf(event: PointerEvent): GridPosition {
    const area = grid.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    const day = Math.floor(((event.clientX - area.left) / area.width) * WEEKDAYS.length);
    return {
      day: Math.min(Math.max(day, 0), WEEKDAYS.length - 1),
      minute: snap(((event.clientY - area.top) / area.height) * DAY),
    };
  }

  function take(event: PointerEvent) {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const held = event.target.closest<HTMLElement>('[data-window]')?.dataset.window;
    const mode = event.target.closest<HTMLElement>('[data-mode]')?.dataset.mode as
      | DragMode
      | undefined;
    const from = positionOf(event);
    const index = held === undefined ? undefined : Number(held);
    const window = (index !== undefined && windows[index]) || hourAt(from, windows);
    if (index === undefined && !fits(windows, window)) return;
    grid.current?.setPointerCapture(event.pointerId);
    const start = { mode: index === undefined ? 'draw' : (mode ?? 'move'), index, window } as const;
    setDrag({ ...start, from, candidate: window, hasMoved: false });
  }

  function draggedTo(event: PointerEvent): Drag | null {
    if (!drag) return null;
    const to = positionOf(event);
    const hasMoved = drag.hasMoved || to.minute !== drag.from.minute || to.day !== drag.from.day;
    if (!hasMoved) return drag;
    const next = dragged(drag.mode, drag.window, drag.from, to);
    const candidate = fits(windows, next, drag.index) ? next : drag.candidate;
    return { ...drag, candidate, hasMoved };
  }

  // The last move may not be rendered yet, so the release counts as a move.
  function drop(event: PointerEvent) {
    const done = draggedTo(event);
    if (done && (done.hasMoved || done.index === undefined)) onDone(done.candidate, done.index);
    setDrag(null);
  }

  const handlers = {
    onPointerDown: take,
    onPointerMove: (event: PointerEvent) => setDrag(draggedTo(event)),
    onPointerUp: drop,
    onPointerCancel: () => setDrag(null),
  };
  return { drag, handlers };
}

/** The window that a click on an empty area adds, shortened if needed. */
function hourAt({ day, minute }: GridPosition, windows: Window[]): Window {
  const hour = drawn(day, Math.min(minute, DAY - HOUR), Math.min(minute, DAY - HOUR) + HOUR);
  return fits(windows, hour) ? hour : drawn(day, minute, minute);
}
