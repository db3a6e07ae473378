/** An error response of the services (RFC 9457), or the failure to reach them. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** Stable and kebab-case; `unreachable` is our own. */
    readonly code: string,
    detail: string,
    /** Fields of the problem document beyond the standard ones. */
    readonly more: Record<string, unknown> = {},
    /** Seconds after which trying again makes sense. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }

  static of(response: Response, body: unknown): Problem {
    const document = (typeof body === 'object' && body ? body : {}) as Record<string, unknown>;
    const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
    return new Problem(
      response.status,
      String(document.code ?? 'unknown'),
      String(document.detail ?? response.statusText),
      document,
      retryAfter,
    );
  }

  static unreachable(): Problem {
    return new Problem(0, 'unreachable', '');
  }

  /** Whether a retry may succeed. */
  get isTransient(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

const OUTAGES = [0, 502, 503, 504];

/** Whether the system, or a part of it, cannot be reached; it is expected to come back by itself. */
export function isOutage(error: unknown): boolean {
  return error instanceof Problem && OUTAGES.includes(error.status);
}

/** The fields that the services refused, by their path in the request, with the reasons. */
export function violationsOf(error: unknown): { field: string; message: string }[] {
  if (!(error instanceof Problem) || !Array.isArray(error.more.violations)) return [];
  return error.more.violations;
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Problem && codes.includes(error.code);
}
