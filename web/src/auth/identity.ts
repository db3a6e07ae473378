export type Role = 'student' | 'mentor' | 'admin';

export interface Person {
  id: string;
  role: Role;
  name: string;
  email?: string;
  /** Set where the services do not find the address in the token: a booking must name it. */
  emailToName?: string;
}

/** Who is here. Tokens stay inside, in memory only. */
export interface Identity {
  /** Null when no person is signed in. */
  readonly person: Person | null;
  /** A token that still holds, or null when there is none to be had; fails when that cannot be known. */
  token(): Promise<string | null>;
  /** Leaves the page for the identity provider, which sends back to `returnTo`. */
  signIn(returnTo: string): Promise<void>;
  signOut(): Promise<void>;
}

const ROLES: readonly unknown[] = ['student', 'mentor', 'admin'];

/**
 * Reads the role where the services read it: a text or, with several roles, a list, of which the
 * first that these pages know counts. A person without a role can browse like a student.
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
