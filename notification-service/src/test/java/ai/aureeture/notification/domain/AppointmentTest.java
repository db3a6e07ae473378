package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1";

  private final Session booked = Sessions.confirmed();
  private final Appointment fresh = Appointment.of(booked);

  @Test
  void both_are_sent_the_same_edition_however_often() {
    var invited =
        fresh
            .invited(Role.MENTOR, LINK, NOW)
            .invited(Role.STUDENT, LINK, NOW.plusSeconds(9))
            .invited(Role.MENTOR, LINK, NOW.plusSeconds(60));

    var edition = invited.invitation(LINK).orElseThrow();
    assertEquals(new Edition(0, 0, LINK, false, NOW, Set.of(Role.MENTOR, Role.STUDENT)), edition);
    assertEquals(1, invited.editions().size());
  }

  @Test
  void a_link_a_move_and_the_recall_raise_the_sequence_by_one_each() {
    var invited = both(both(fresh, null), LINK);
    var moved = both(invited.told(Sessions.moved(booked, 1)), LINK);
    var back = both(moved.told(Sessions.moved(Sessions.moved(booked, 1), 2)), LINK);
    var recalled = back.recalled(Role.MENTOR, NOW).recalled(Role.STUDENT, NOW);

    assertEquals(1, invited.invitation(LINK).orElseThrow().sequence());
    assertEquals(2, moved.invitation(LINK).orElseThrow().sequence());
    assertEquals(3, back.invitation(LINK).orElseThrow().sequence());
    assertEquals(4, recalled.recall().orElseThrow().sequence());
    assertEquals(5, recalled.editions().size());
  }

  @Test
  void nothing_is_taken_back_from_whoever_was_sent_nothing() {
    var invited = fresh.invited(Role.MENTOR, LINK, NOW);

    assertTrue(invited.wasInvited(Role.MENTOR));
    assertFalse(invited.wasInvited(Role.STUDENT));
    assertTrue(invited.recalled(Role.STUDENT, NOW).recall().isEmpty());
    assertEquals(Set.of(Role.MENTOR), invited.recalled(Role.MENTOR, NOW).recall().get().to());
  }

  @Test
  void a_session_that_moved_away_and_back_is_at_another_time() {
    var twice = Sessions.moved(Sessions.moved(booked, 1), 2);
    var back = Sessions.at(twice, booked.start());

    var known = fresh.told(back);

    assertFalse(known.standsAtTheTimeOf(booked));
    assertTrue(known.standsAtTheTimeOf(back));
    assertEquals(null, known.told(booked.withLink(LINK, "calendly")).session().meetingLink());
  }

  private static Appointment both(Appointment known, String link) {
    return known.invited(Role.MENTOR, link, NOW).invited(Role.STUDENT, link, NOW);
  }
}
