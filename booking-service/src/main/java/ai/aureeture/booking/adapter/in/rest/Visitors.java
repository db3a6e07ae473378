package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.Visitor;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Side;
import ai.aureeture.http.Caller;
import ai.aureeture.http.Problem;
import jakarta.enterprise.context.RequestScoped;

/** Whom a query names: oneself, or, for an admin, anybody. */
@RequestScoped
class Visitors {
  private final Caller caller;

  Visitors(Caller caller) {
    this.caller = caller;
  }

  Owner owner(Side side, String named) {
    return new Owner(side, person(side, named));
  }

  Visitor visitor(Side side, String named) {
    var person = person(side, named);
    return caller.isAdmin()
        ? new Visitor(side, person, Actor.admin(caller.id()))
        : Visitor.of(side, person);
  }

  /** Who asks, whatever is asked for. */
  Actor actor() {
    return caller.isAdmin()
        ? Actor.admin(caller.id())
        : Actor.of(caller.isMentor() ? Side.MENTOR : Side.STUDENT, caller.id());
  }

  private String person(Side side, String named) {
    if (named == null) {
      return caller.id();
    }
    caller.mustBe(
        named, () -> Problem.of(403, "not-your-session", "These sessions are somebody else's"));
    return Texts.query(side == Side.MENTOR ? "mentorId" : "studentId", named);
  }
}
