export type View = 'calendar' | 'list';

const KEY = 'slots-view';

export function chosenView(): View {
  return localStorage.getItem(KEY) === 'list' ? 'list' : 'calendar';
}

export function chooseView(view: View) {
  localStorage.setItem(KEY, view);
}
