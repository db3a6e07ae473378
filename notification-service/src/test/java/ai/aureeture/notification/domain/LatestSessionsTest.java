package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestSessionsTest {
  private static final String LINK = "https://meet.example/room-1";

  private final LatestSessions latest = new LatestSessions(2);
  private final Session scheduled = Sessions.in("scheduled", "paid", 2);

  @Test
  void an_attempt_to_book_is_nobodys_session_yet() {
    assertEquals(Optional.empty(), latest.update(Sessions.in("payment_pending", "pending", 1)));
    assertEquals(Optional.empty(), latest.update(Sessions.in("cancelled", "pending", 2)));
  }

  @Test
  void what_is_older_or_the_same_is_not_shown() {
    var cancelled = Sessions.in("cancelled", "refunded", 4);
    assertEquals(Optional.of(cancelled), latest.update(cancelled));

    assertEquals(Optional.empty(), latest.update(scheduled));
    assertEquals(Optional.empty(), latest.update(cancelled));
  }

  @Test
  void a_link_is_added_in_either_order() {
    var linked = scheduled.withLink(LINK, "jitsi");
    assertEquals(Optional.of(scheduled), latest.update(scheduled));
    assertEquals(Optional.of(linked), latest.update(linked));
    assertEquals(Optional.empty(), latest.update(scheduled));

    var newer = Sessions.in("ongoing", "paid", 3);
    assertEquals(LINK, latest.update(newer).orElseThrow().meetingLink());
  }

  @Test
  void a_link_told_after_a_newer_state_joins_that_state() {
    assertTrue(latest.update(Sessions.in("ongoing", "paid", 3)).isPresent());

    var shown = latest.update(scheduled.withLink(LINK, "jitsi")).orElseThrow();

    assertEquals("ongoing", shown.status());
    assertEquals(LINK, shown.meetingLink());
  }
}
