const SHARED = 'page-shared';
const FINISHED = 'onboarding-finished';

/** What this device remembers of a mentor's first days: no service keeps it. */
export const remembered = {
  isShared: (mentorId: string) => has(SHARED, mentorId),
  share: (mentorId: string) => add(SHARED, mentorId),
  isFinished: (mentorId: string) => has(FINISHED, mentorId),
  finish: (mentorId: string) => add(FINISHED, mentorId),
};

function has(key: string, mentorId: string): boolean {
  return localStorage.getItem(`${key} ${mentorId}`) !== null;
}

function add(key: string, mentorId: string) {
  localStorage.setItem(`${key} ${mentorId}`, 'yes');
}
