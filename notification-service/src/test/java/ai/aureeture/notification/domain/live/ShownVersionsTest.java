package ai.aureeture.notification.domain.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import org.junit.jupiter.api.Test;

class ShownVersionsTest {
  private final ShownVersions shown = new ShownVersions(2);

  @Test
  void only_a_newer_version_is_shown() {
    assertTrue(shown.advance(Sessions.in(SessionStatus.SCHEDULED, "paid", 2)));
    assertFalse(shown.advance(Sessions.in(SessionStatus.SCHEDULED, "paid", 2)));
    assertTrue(shown.advance(Sessions.in(SessionStatus.ONGOING, "paid", 4)));
    assertFalse(shown.advance(Sessions.in(SessionStatus.SCHEDULED, "paid", 3)));
  }

  @Test
  void the_session_that_changed_longest_ago_is_forgotten_first() {
    assertTrue(shown.advance(Sessions.confirmed("session-1")));
    assertTrue(shown.advance(Sessions.confirmed("session-2")));
    assertTrue(shown.advance(Sessions.confirmed("session-3")));
    assertFalse(shown.advance(Sessions.confirmed("session-3")));
    assertTrue(shown.advance(Sessions.confirmed("session-1")));
  }
}
