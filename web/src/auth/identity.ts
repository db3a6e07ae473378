export type Role = 'student' | 'mentor' | 'admin';

export interface Person {
  id: string;
  role: Role;
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
 * Reads the role from the same claim as the services: a string, or a list of which the first known
 * role counts. A person without a role can browse like a student.
 */
export function roleIn(claims: Record<string, unknown>, path: string): Role {
  const value = path
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], claims);
  return [value].flat().find(isRole) ?? 'student';
}

function isRole(value: unknown): value is Role {
  return ROLES.includes(value);
}
