// Before the first paint: a theme that somebody chose must not flash the other one.
const chosen = localStorage.getItem('theme');
if (chosen) document.documentElement.dataset.theme = chosen;
