import { lengthened, moved } from '../drag';
import { STEP, type Window } from '../week';

/** Arrow keys move a window; with Shift they move its end. */
export function keyed(window: Window, key: string, shift: boolean): Window | null {
  switch (key) {
    case 'ArrowUp':
      return shift ? lengthened(window, -STEP) : moved(window, 0, -STEP);
    case 'ArrowDown':
      return shift ? lengthened(window, STEP) : moved(window, 0, STEP);
    case 'ArrowLeft':
      return moved(window, -1, 0);
    case 'ArrowRight':
      return moved(window, 1, 0);
    default:
      return null;
  }
}
