import { randomUUID } from 'node:crypto';

export interface Person {
  sub: string;
  role: 'student' | 'mentor' | 'admin';
  name: string;
  email: string;
}

/** A person with a unique id. */
export function newPerson(role: Person['role'], name?: string): Person {
  const id = randomUUID().slice(0, 8);
  const sub = `${role}_${id}`;
  const title = { student: 'Student', mentor: 'Mentor', admin: 'Operator' }[role];
  return { sub, role, name: name ?? `${title} ${id}`, email: `${sub}@${role}s.example` };
}
