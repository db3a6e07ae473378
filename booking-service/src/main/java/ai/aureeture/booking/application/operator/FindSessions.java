package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.operator.RefundRecords;
import ai.aureeture.booking.application.port.operator.RefundRecords.RefundRecord;
import ai.aureeture.booking.application.port.operator.SessionRecords;
import ai.aureeture.booking.application.port.operator.SessionRecords.Page;
import ai.aureeture.booking.application.port.operator.SessionRecords.Place;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The operator looks for a person's sessions, or for one whose payment or id they were told. */
@ApplicationScoped
public class FindSessions {
  private final SessionRecords records;
  private final Sessions sessions;
  private final RefundRecords refunds;

  FindSessions(SessionRecords records, Sessions sessions, RefundRecords refunds) {
    this.records = records;
    this.sessions = sessions;
    this.refunds = refunds;
  }

  public Uni<Page> find(String text, int limit, Optional<Place> after) {
    return records.find(text, limit, after);
  }

  /** Refused with NOT_FOUND. */
  public Uni<SessionRecord> one(SessionId id) {
    return sessions
        .get(id)
        .flatMap(session -> refunds.of(id).map(all -> new SessionRecord(session, all)));
  }

  /** A session or booking, and the refunds of its payments. */
  public record SessionRecord(Session session, List<RefundRecord> refunds) {}
}
