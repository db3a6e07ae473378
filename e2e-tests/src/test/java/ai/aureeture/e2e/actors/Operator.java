package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;

/** Somebody of the house, with the role admin. */
public record Operator(Person me) {

  public static Operator of(TheSystem system) {
    return new Operator(Person.of(system, "admin", "Olga Operator"));
  }

  /** Gives all the money back; the session does not stand any more. */
  public Answer refunds(String sessionId) {
    return me.http().post("/api/admin/sessions/" + sessionId + "/refund", "");
  }
}
