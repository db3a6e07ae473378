export interface Topic {
  title: string;
  description: string;
}

const keyFor = (mentorId: string) => `topic-${mentorId}`;

/** What a visitor wrote is there again after signing in, in this tab only. */
export function draftTopic(mentorId: string): Topic {
  const kept = sessionStorage.getItem(keyFor(mentorId));
  return { title: '', description: '', ...(kept && JSON.parse(kept)) };
}

export function saveDraftTopic(mentorId: string, topic: Topic) {
  sessionStorage.setItem(keyFor(mentorId), JSON.stringify(topic));
}

export function clearDraftTopic(mentorId: string) {
  sessionStorage.removeItem(keyFor(mentorId));
}
