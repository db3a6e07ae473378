package ai.aureeture.analytics.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReliabilityTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  /**
   * The cases of booking-service's test. An ask is its age in days, with a plus when the session
   * was moved for it.
   */
  @ParameterizedTest(name = "{0} kept, asks {1}: {2}")
  @CsvFileSource(resources = "/samples/reliability.csv", quoteCharacter = '\'', numLinesToSkip = 1)
  void the_score_is_that_of_the_mentors_dashboard(int kept, String asks, int score) {
    var sessions = new ArrayList<SessionFacts>();
    for (int i = 0; i < kept; i++) {
      sessions.add(completed(NOW.minus(Duration.ofDays(1))));
    }
    sessions.add(asks(asks, Ask.By.MENTOR));
    assertEquals(score, Reliability.of(sessions, NOW).score(NOW));
  }

  @Test
  void what_the_student_asks_for_costs_the_mentor_nothing() {
    assertEquals(100, Reliability.of(List.of(asks("1+ 2", Ask.By.STUDENT)), NOW).score(NOW));
  }

  @Test
  void sessions_of_long_ago_are_not_kept_any_more() {
    var old = completed(NOW.minus(Reliability.MEMORY).minusSeconds(1));
    var young = completed(NOW.minus(Reliability.MEMORY));
    assertEquals(1, Reliability.of(List.of(old, young), NOW).kept());
  }

  private static SessionFacts completed(Instant start) {
    return SessionFacts.of(state(start, Outcome.COMPLETED));
  }

  private static SessionFacts asks(String text, Ask.By by) {
    var facts = SessionFacts.of(state(NOW.plusSeconds(60), Outcome.STANDING));
    var words = text.isEmpty() ? Stream.<String>of() : Arrays.stream(text.split(" "));
    int id = 0;
    for (var ask : words.toList()) {
      var at = NOW.minus(Duration.ofDays(Long.parseLong(ask.replace("+", ""))));
      var moved = Optional.of(at).filter(_ -> ask.endsWith("+"));
      facts = facts.with("r" + id++, new Ask(at, by, moved));
    }
    return facts;
  }

  private static SessionState state(Instant start, Outcome outcome) {
    return new SessionState(1, ZoneOffset.UTC, start, start, outcome, Room.NONE);
  }
}
