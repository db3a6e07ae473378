export interface Topic {
  title: string;
  description: string;
}

const keyFor = (mentorId: string) => `topic-${mentorId}`;

/** Keeps the typed topic over the sign-in, in this tab only. */
export function draftTopic(mentorId: string): Topic {
  const saved = sessionStorage.getItem(keyFor(mentorId));
  return { title: '', description: '', ...(saved && JSON.parse(saved)) };
}

export function saveDraftTopic(mentorId: string, topic: Topic) {
  sessionStorage.setItem(keyFor(mentorId), JSON.stringify(topic));
}

export function clearDraftTopic(mentorId: string) {
  sessionStorage.removeItem(keyFor(mentorId));
}
