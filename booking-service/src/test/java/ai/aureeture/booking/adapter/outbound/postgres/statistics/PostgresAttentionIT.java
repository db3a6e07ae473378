package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.paid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.operator.Attention;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Warning;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresAttentionIT {
  // No other test's session takes place so late.
  private static final Instant SOME_DAY = Instant.parse("2097-03-02T04:00:00Z");

  @Inject Attention attention;
  @Inject Sessions sessions;

  @Test
  void limit_leaves_out_the_oldest_failed_mails() {
    var early = lostMail(SOME_DAY);
    var late = lostMail(SOME_DAY.plus(Duration.ofDays(1)));
    assertEquals(List.of(late, early), lostMails(2));
    assertEquals(List.of(late), lostMails(1));
  }

  private List<SessionId> lostMails(int limit) {
    return OnVertx.now(() -> attention.lostMails(SOME_DAY, limit)).stream()
        .map(Attention.LostMail::session)
        .toList();
  }

  private SessionId lostMail(Instant start) {
    var id = SessionId.parse(paid(held()).id()).orElseThrow();
    var warning = new Warning("email-delivery-failed", "The mail is lost", id.toString());
    var warned =
        OnVertx.now(() ->
            sessions.change(id, Actor.PROVIDER, session -> session.warn(warning, Instant.now())));
    Store.move(id.toString(), start);
    return warned.session().id();
  }
}
