export type Role = 'student' | 'mentor' | 'admin';

export interface Person {
  id: string;
  /** As whom they use the pages. */
  role: Role;
  /** Whether the operator's pages are open to them, beside those of their role. */
  isAdmin: boolean;
  name: string;
  email?: string;
  /** Set when the token contains no address: a booking must then name it. */
  emailToName?: string;
}

/** The signed-in person and the tokens, which are kept in memory only. */
export interface Identity {
  /** Null when no person is signed in. */
  readonly person: Person | null;
  /**
   * A valid token, or null when the sign-in has ended; rejects when the provider cannot be reached.
   */
  token(): Promise<string | null>;
  /** Leaves the page for the identity provider, which redirects back to `returnTo`. */
  signIn(returnTo: string): Promise<void>;
  signOut(): Promise<void>;
}

const ROLES: readonly unknown[] = ['student', 'mentor', 'admin'];

/**
 * Reads the roles from the same claim as the services: a string, or a list. The first one that is
 * not admin counts, so that an admin who is also a mentor has a mentor's pages. A person without a
 * role can browse like a student.
 */
export function rolesIn(
  claims: Record<string, unknown>,
  path: string,
): Pick<Person, 'role' | 'isAdmin'> {
  const value = path
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], claims);
  const roles = [value].flat().filter(isRole);
  const isAdmin = roles.includes('admin');
  const other = roles.find((role) => role !== 'admin');
  return { role: other ?? (isAdmin ? 'admin' : 'student'), isAdmin };
}

export function hasRole(person: Person, role: Role): boolean {
  return role === 'admin' ? person.isAdmin : person.role === role;
}

function isRole(value: unknown): value is Role {
  return ROLES.includes(value);
}
