package ai.aureeture.notification.application.people;

import static ai.aureeture.notification.application.Core.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.application.port.InMemoryFeedKeys;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.VerificationToken;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EraseDataTest {
  private static final String NOAH = "user_s1";

  private final Core core = new Core();
  private final InMemoryFeedKeys keys = new InMemoryFeedKeys();
  private final EraseData eraseData =
      new EraseData(core.mails, core.notices, keys, core.verifications, core.zones, core.clock);
  private final Session session = Sessions.confirmed();
  private final Instant booked = session.createdAt();

  @BeforeEach
  void noah_books_with_a_calendar_address_and_an_unverified_address() {
    core.handle(new NotificationTrigger.Confirmed("event-1", session));
    done(keys.put(NOAH, "fingerprint", booked));
    var token = new VerificationToken("secret");
    done(
        core.verifications.change(
            NOAH, "noah@new.example", known -> known.issuing(token, "mail-1", booked)));
  }

  @Test
  void erasure_removes_data_given_before_it() {
    done(eraseData.erase(NOAH, booked));
    assertKept(false);
  }

  @Test
  void event_that_comes_late_leaves_what_the_person_gave_since() {
    done(eraseData.erase(NOAH, booked.minusMillis(1)));
    assertKept(true);
  }

  @Test
  void late_event_of_a_session_leaves_it_too() {
    done(eraseData.erase(session, NOAH, booked.minusMillis(1)));
    assertKept(true);
    done(eraseData.erase(session, NOAH, booked));
    assertKept(false);
  }

  private void assertKept(boolean kept) {
    assertEquals(kept, done(keys.since(NOAH)).isPresent());
    assertEquals(kept ? 1 : 0, done(core.verifications.of(NOAH)).size());
    assertEquals(
        kept ? Optional.of("America/New_York") : Optional.empty(),
        done(core.zones.of(NOAH, Role.STUDENT)));
  }
}
