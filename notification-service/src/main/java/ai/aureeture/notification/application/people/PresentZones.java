package ai.aureeture.notification.application.people;

import ai.aureeture.notification.application.port.MentorZones;
import ai.aureeture.notification.application.port.StudentZones;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * The time zone that a person reads times in now: a mentor's is that of the schedule, a student's
 * that of the latest booking. Events tell the zone of the day of booking, which stands in where the
 * present one is not known.
 */
@ApplicationScoped
public class PresentZones {
  private final MentorZones mentors;
  private final StudentZones students;

  public PresentZones(MentorZones mentors, StudentZones students) {
    this.mentors = mentors;
    this.students = students;
  }

  /**
   * A session was booked.
   *
   * @param zoneNamed whether the student named the zone; one that stands in for it is not learned
   */
  public Uni<Void> booked(Session session, boolean zoneNamed) {
    var student = session.student();
    return !zoneNamed || student.isErased() || !session.isSession()
        ? Uni.createFrom().voidItem()
        : students.learn(student.id(), student.timezone(), session.createdAt());
  }

  /** The session as this one of the two reads its times now. */
  public Uni<Session> readBy(Role reader, Session session) {
    return of(session.person(reader).id(), reader)
        .map(zone -> zone.map(present -> session.readIn(present, reader)).orElse(session));
  }

  /** The session as both read its times now. */
  public Uni<Session> readByBoth(Session session) {
    return Uni.combine()
        .all()
        .unis(readBy(Role.STUDENT, session), of(session.mentor().id(), Role.MENTOR))
        .with((seen, mentorZone) ->
            mentorZone.map(present -> seen.readIn(present, Role.MENTOR)).orElse(seen));
  }

  /** The IANA name; empty when it is not known. */
  public Uni<Optional<String>> of(String personId, Role role) {
    return role == Role.MENTOR ? mentors.of(personId) : students.of(personId);
  }

  /** Forgets the zone that the person named up to that time. */
  public Uni<Void> forgetUntil(String personId, Instant time) {
    return students.removeUntil(personId, time);
  }
}
