package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * The operator gives a session's money back in full. That ends the session, unless it took place.
 */
@ApplicationScoped
public class RefundSession {
  private final Sessions sessions;
  private final SettleRefunds refunds;
  private final Clock clock;

  RefundSession(Sessions sessions, SettleRefunds refunds, Clock clock) {
    this.sessions = sessions;
    this.refunds = refunds;
    this.clock = clock;
  }

  /**
   * Refused with NOT_REFUNDABLE when nothing is paid. While a refund of the session, or a part of
   * one, has failed, that is asked for again and nothing else changes; one that is under way or
   * done stays so.
   */
  public Uni<Session> refund(SessionId id, Actor admin) {
    return sessions
        .change(id, admin, session -> session.refund(clock.instant()))
        .call(refunds::attempt)
        .flatMap(_ -> sessions.get(id));
  }
}
