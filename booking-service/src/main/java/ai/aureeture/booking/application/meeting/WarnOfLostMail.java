package ai.aureeture.booking.application.meeting;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Warning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A mail about the session never reached its reader; the dashboard says so. */
@ApplicationScoped
public class WarnOfLostMail {
  private final Sessions sessions;
  private final Clock clock;

  public WarnOfLostMail(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * @param mailId what the mail is recognised by when its failure is told again
   * @param recipientId the mentor's or the student's id
   */
  public Uni<Void> warn(SessionId id, String mailId, String recipientId, String mail) {
    return sessions
        .change(
            id,
            Actor.PROVIDER,
            session -> {
              var reader = recipientId.equals(session.terms().mentor().id()) ? "mentor" : "student";
              var message = "The %s mail to the %s could not be delivered".formatted(mail, reader);
              return session.warn(
                  new Warning("email-delivery-failed", message, mailId), clock.instant());
            })
        .replaceWithVoid();
  }
}
