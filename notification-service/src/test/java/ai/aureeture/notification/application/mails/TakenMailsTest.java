package ai.aureeture.notification.application.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.application.port.mails.DueMail;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakenMailsTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");

  private final TakenMails taken = new TakenMails(3, Duration.ofSeconds(5));
  private final DueMail mail =
      new DueMail(
          Sessions.confirmation(Sessions.confirmed(), Role.STUDENT, null, NOW, Duration.ZERO),
          Optional.empty());

  @Test
  void each_is_begun_with_once() {
    taken.add(List.of(mail), NOW);

    assertEquals(Optional.of(mail), taken.next(NOW));
    assertEquals(Optional.empty(), taken.next(NOW));
  }

  @Test
  void no_more_are_taken_than_may_wait() {
    assertEquals(2, taken.reserve(2));
    assertEquals(1, taken.reserve(2), "another fact meanwhile");
    assertEquals(0, taken.reserve(2));
    taken.add(List.of(mail, mail), NOW);
    taken.release(2);
    assertEquals(0, taken.reserve(2));
    taken.release(1);
    assertEquals(1, taken.reserve(2));
  }

  @Test
  void one_whose_lease_may_end_soon_is_left_to_others() {
    taken.add(List.of(mail), NOW);
    taken.add(List.of(mail), NOW.plusSeconds(1));

    assertEquals(Optional.of(mail), taken.next(NOW.plusMillis(5001)));
    assertEquals(Optional.empty(), taken.next(NOW.plusMillis(5001)));
  }
}
