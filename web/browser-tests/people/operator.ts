import { Api } from './api';
import { newPerson, type Person } from './person';

/** An operator, with the role admin and no other. */
export class Operator {
  private constructor(
    readonly person: Person,
    readonly api: Api,
  ) {}

  static of(): Operator {
    const person = newPerson('admin');
    return new Operator(person, new Api(person));
  }

  /** Gives a session's payment back. */
  refund(sessionId: string): Promise<unknown> {
    return this.api.post(`/api/admin/sessions/${sessionId}/refund`);
  }
}
