package ai.aureeture.booking.adapter.inbound.rest.callers;

import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.problems.Problem;
import jakarta.enterprise.context.RequestScoped;

/**
 * Whom a query names: the caller, or, for an admin, any person. The path says on which side; an
 * admin who is also a mentor or a student acts as that in what is their own, and as an admin
 * elsewhere.
 */
@RequestScoped
public class CallerRights {
  private final Caller caller;

  CallerRights(Caller caller) {
    this.caller = caller;
  }

  public Owner owner(Participant participant, String named) {
    return new Owner(participant, person(participant, named));
  }

  public SessionAccess visitor(Participant participant, String named) {
    var person = person(participant, named);
    return new SessionAccess(participant, person, actor(participant, person));
  }

  /** Who acts on what belongs to that person on that side. */
  public Actor actor(Participant participant, String personId) {
    return caller.isAdmin() && !isOneself(participant, personId)
        ? Actor.admin(caller.id())
        : Actor.of(participant, personId);
  }

  /** Who acts on what belongs to that person on either side. */
  public Actor actor(String personId) {
    return actor(caller.isMentor() ? Participant.MENTOR : Participant.STUDENT, personId);
  }

  /** For what an admin alone may do. */
  public Actor admin() {
    return Actor.admin(caller.id());
  }

  /** The caller's own. */
  public String accessToken() {
    return caller.accessToken();
  }

  private boolean isOneself(Participant participant, String personId) {
    return caller.id().equals(personId)
        && (participant == Participant.MENTOR ? caller.isMentor() : caller.isStudent());
  }

  private String person(Participant participant, String named) {
    if (named == null) {
      return caller.id();
    }
    caller.mustBe(
        named, () -> Problem.of(403, "not-your-session", "These sessions are another person's"));
    return RequestTexts.query(participant == Participant.MENTOR ? "mentorId" : "studentId", named);
  }
}
