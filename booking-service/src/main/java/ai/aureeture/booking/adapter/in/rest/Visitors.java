package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Side;
import ai.aureeture.http.Caller;
import ai.aureeture.http.Problem;
import jakarta.enterprise.context.RequestScoped;

/**
 * Whom a query names: oneself, or, for an admin, anybody. The path says on which side; an admin who
 * is also a mentor or a student acts as that in what is their own, and as an admin elsewhere.
 */
@RequestScoped
class Visitors {
  private final Caller caller;

  Visitors(Caller caller) {
    this.caller = caller;
  }

  Owner owner(Side side, String named) {
    return new Owner(side, person(side, named));
  }

  SessionAccess visitor(Side side, String named) {
    var person = person(side, named);
    return new SessionAccess(side, person, actor(side, person));
  }

  /** Who acts on what belongs to that person on that side. */
  Actor actor(Side side, String personId) {
    return caller.isAdmin() && !isOneself(side, personId)
        ? Actor.admin(caller.id())
        : Actor.of(side, personId);
  }

  /** Who acts on what belongs to that person on either side. */
  Actor actor(String personId) {
    return actor(caller.isMentor() ? Side.MENTOR : Side.STUDENT, personId);
  }

  /** For what an admin alone may do. */
  Actor admin() {
    return Actor.admin(caller.id());
  }

  private boolean isOneself(Side side, String personId) {
    return caller.id().equals(personId)
        && (side == Side.MENTOR ? caller.isMentor() : caller.isStudent());
  }

  private String person(Side side, String named) {
    if (named == null) {
      return caller.id();
    }
    caller.mustBe(
        named, () -> Problem.of(403, "not-your-session", "These sessions are another person's"));
    return RequestTexts.query(side == Side.MENTOR ? "mentorId" : "studentId", named);
  }
}
