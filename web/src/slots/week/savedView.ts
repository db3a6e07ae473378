export type View = 'calendar' | 'list';

const KEY = 'slots-view';

export function savedView(): View {
  return localStorage.getItem(KEY) === 'list' ? 'list' : 'calendar';
}

export function saveView(view: View) {
  localStorage.setItem(KEY, view);
}
