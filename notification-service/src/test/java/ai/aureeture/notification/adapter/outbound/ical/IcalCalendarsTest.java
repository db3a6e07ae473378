package ai.aureeture.notification.adapter.outbound.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.Ics;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.calendar.CalendarEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcalCalendarsTest {
  private static final String LINK = "https://meet.example/room-1";

  private final IcalCalendars calendars = new IcalCalendars(Sessions.SENDER);
  private final Session session = Sessions.linked(Sessions.confirmed(), LINK, "jitsi");

  @Test
  void a_file_is_one_entry_in_utc_with_the_readers_time_in_words() {
    var file = file(session);

    assertEquals("session-1@aureeture.example", file.value("UID"));
    assertEquals("20270314T180000Z", file.value("DTSTART"));
    assertEquals("20270314T190000Z", file.value("DTEND"));
    assertEquals(LINK, file.value("LOCATION"));
    assertTrue(
        file.value("DESCRIPTION").contains("Sun, 14 March 2027, 2:00 – 3:00 pm EDT"),
        file.value("DESCRIPTION"));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHEDULED, CONFIRMED",
    "RESCHEDULE_REQUESTED, CONFIRMED",
    "ONGOING, CONFIRMED",
    "COMPLETED, CONFIRMED",
    "REQUESTED, TENTATIVE",
    "CANCELLED, CANCELLED",
  })
  void how_firm_a_session_is(SessionStatus status, String shown) {
    assertEquals(shown, file(Sessions.in(status, "paid", 3)).value("STATUS"));
  }

  @Test
  void a_session_that_stands_rings_a_quarter_of_an_hour_before_its_start() {
    assertTrue(
        text(session)
            .contains(
                "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nACTION:DISPLAY\r\n"
                    + "DESCRIPTION:System design with Asha Verma\r\nEND:VALARM\r\nEND:VEVENT"),
        text(session));
    assertFalse(text(Sessions.in(SessionStatus.CANCELLED, "refunded", 4)).contains("VALARM"));
  }

  @Test
  void description_keeps_the_lines_that_the_student_wrote() {
    var lines = "Please read before.\n1. Layout\n2. Wording";

    var file = file(Sessions.described(session, lines));

    assertTrue(file.value("DESCRIPTION").startsWith(lines + "\n\nWhen: "));
  }

  @Test
  void pending_reschedule_request_is_mentioned() {
    var asked = file(Sessions.asked(session)).value("DESCRIPTION");

    assertTrue(
        asked.contains("A move to Mon, 15 March 2027, 2:00 – 3:00 pm EDT was requested"), asked);
    assertEquals("20270314T180000Z", file(Sessions.asked(session)).value("DTSTART"));
  }

  @Test
  void cancelled_session_has_no_room() {
    var cancelled =
        Sessions.linked(Sessions.in(SessionStatus.CANCELLED, "refunded", 4), LINK, "jitsi");

    assertFalse(text(cancelled).contains(LINK));
  }

  @Test
  void a_feed_of_nothing_is_a_calendar_all_the_same() {
    var feed = Ics.of(calendars.feed(List.of()));

    assertEquals("Aureeture sessions", feed.head("NAME"));
    assertEquals(List.of(), feed.values("UID"));
  }

  @Test
  void a_room_that_is_no_address_is_a_place() {
    var odd = file(Sessions.linked(session, "Room 7, second floor", "calendly"));

    assertEquals("Room 7, second floor", odd.value("LOCATION"));
  }

  @Test
  void other_peoples_words_begin_no_line_of_their_own() {
    var eve =
        new Person(
            "user_e",
            Optional.of("Eve\r\nATTENDEE:mailto:all@example.com"),
            "e@x.example",
            "UTC",
            true);
    var text = text(Sessions.between(eve, eve, "Talk\r\nEND:VEVENT"));

    assertFalse(text.contains("\r\nATTENDEE"));
    assertEquals(List.of("session-1@aureeture.example"), Ics.of(text).values("UID"));
  }

  private Ics file(Session session) {
    return Ics.of(text(session));
  }

  private String text(Session session) {
    return calendars.file(new CalendarEntry(Appointment.of(session), Role.STUDENT));
  }
}
