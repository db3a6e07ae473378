package ai.aureeture.notification.adapter.outbound.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.port.mails.RenderedMail.Invite;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.calendar.CalendarRevision;
import ai.aureeture.notification.domain.mails.Mail;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcalInvitesTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1";

  private final IcalInvites invites = new IcalInvites(Sessions.SENDER);

  @Test
  void an_invite_says_who_when_where_in_utc() throws Exception {
    var invite = confirmation(Sessions.confirmed(), LINK);

    assertEquals("REQUEST", invite.method());
    var read = parsed(invite);
    assertEquals("REQUEST", read.getRequiredProperty(Property.METHOD).getValue());
    assertEquals("session-1@aureeture.example", value(read, Property.UID));
    assertEquals("0", value(read, Property.SEQUENCE));
    assertEquals("20270310T090500Z", value(read, Property.DTSTAMP));
    assertEquals("20270314T180000Z", value(read, Property.DTSTART));
    assertEquals("20270314T190000Z", value(read, Property.DTEND));
    assertEquals("mailto:sessions@aureeture.example", value(read, Property.ORGANIZER));
    assertEquals("mailto:noah@example.com", value(read, Property.ATTENDEE));
    assertEquals("System design with Asha Verma", value(read, Property.SUMMARY));
    assertEquals(LINK, value(read, Property.LOCATION));
    assertEquals(LINK, value(read, Property.URL));
    assertEquals("CONFIRMED", value(read, Property.STATUS));
    assertTrue(value(read, Property.DESCRIPTION).startsWith("Planning the first job"));
  }

  @Test
  void without_a_link_the_place_is_the_dashboards_join_page() throws Exception {
    var read = parsed(confirmation(Sessions.confirmed(), null));

    assertEquals(
        "https://app.example/dashboard/student/sessions/session-1", value(read, Property.LOCATION));
  }

  @Test
  void every_revision_has_the_same_uid_and_its_own_sequence_and_time() throws Exception {
    var mail = mail(Sessions.confirmed(), LINK);
    var later = NOW.plusSeconds(3600);

    var first = parsed(invites.write(mail, revision(0, LINK, false, NOW)));
    var second = parsed(invites.write(mail, revision(1, LINK, false, later)));
    var third = parsed(invites.write(mail, revision(2, null, true, later)));

    assertEquals("0", value(first, Property.SEQUENCE));
    assertEquals("1", value(second, Property.SEQUENCE));
    assertEquals("20270310T100500Z", value(second, Property.DTSTAMP));
    assertEquals("20270310T100500Z", value(second, Property.LAST_MODIFIED));
    assertEquals("2", value(third, Property.SEQUENCE));
    assertEquals("CANCELLED", value(third, Property.STATUS));
    assertEquals("CANCEL", third.getRequiredProperty(Property.METHOD).getValue());
    assertEquals(value(second, Property.UID), value(third, Property.UID));
    for (var calendar : List.of(first, second, third)) {
      assertTrue(calendar.validate().getEntries().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eve \"The Boss\" O'Neil; Dr, Sc",
        "Eve\r\nATTENDEE:mailto:all@example.com",
        "نوح כהן 🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓",
        "back\\slash: colon",
      })
  void strange_names_stay_inside_their_lines(String name) throws Exception {
    var eve = new Person("user_e", Optional.of(name), "eve@example.com", "UTC", true);
    var session = Sessions.between(eve, eve, name);

    var invite = confirmation(session, LINK);

    assertEquals(1, attendees(parsed(invite)).size());
    assertTrue(invite.calendar().endsWith("END:VCALENDAR\r\n"));
    assertFalse(invite.calendar().replace("\r\n", "").contains("\n"), "only CRLF");
    for (var line : invite.calendar().split("\r\n")) {
      assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
    }
  }

  @Test
  void description_keeps_its_line_breaks_and_all_its_words() throws Exception {
    var words = "First; line\r\n\r\nsecond, " + "x".repeat(1900);
    var session = Sessions.described(Sessions.confirmed(), words);

    var invite = confirmation(session, LINK);

    var unfolded = invite.calendar().replace("\r\n ", "");
    assertTrue(unfolded.contains("DESCRIPTION:First\\; line\\n\\nsecond\\, xxx"), unfolded);
    var description = value(parsed(invite), Property.DESCRIPTION);
    assertTrue(description.startsWith(words.replace("\r", "") + "\n\nWhen: "), description);
  }

  @Test
  void text_from_people_never_becomes_a_link_and_the_uid_stays() throws Exception {
    var eve =
        new Person(
            "user_e", Optional.of("WIN at http://evil.example"), "eve@x.example", "UTC", true);
    var session =
        Sessions.described(
            Sessions.between(eve, eve, "See www.evil.example now"), "or write a@evil.example");

    var read = parsed(confirmation(session, LINK));

    var attendee = event(read).getRequiredProperty(Property.ATTENDEE);
    for (var text :
        List.of(
            value(read, Property.SUMMARY),
            value(read, Property.DESCRIPTION),
            attendee.getRequiredParameter(Parameter.CN).getValue())) {
      assertFalse(text.contains("evil.example"), text);
      assertFalse(text.contains("http://evil") || text.contains("www.evil"), text);
      assertFalse(text.contains("a@evil"), text);
    }
    assertEquals(
        "See www.evil.example now with WIN at http://evil.example",
        value(read, Property.SUMMARY).replace("\u2060", ""));
    assertTrue(value(read, Property.DESCRIPTION).contains("Join: " + LINK + "\n"));
    assertEquals("session-1@aureeture.example", value(read, Property.UID));
  }

  @ParameterizedTest
  @CsvSource({
    "a|b@x.example, mailto:a%7Cb@x.example",
    "o{x}@x.example, mailto:o%7Bx%7D@x.example",
    "a%b@x.example, mailto:a%25b@x.example",
    "a+b@x.example, mailto:a+b@x.example",
    "a?subject=hi&bcc=v@evil.example, mailto:a%3Fsubject%3Dhi%26bcc%3Dv@evil.example",
    "a#b/c;d@x.example, mailto:a%23b%2Fc%3Bd@x.example",
    "jürgen@x.example, mailto:j%C3%BCrgen@x.example"
  })
  void any_valid_address_can_be_invited(String address, String written) throws Exception {
    var eve = new Person("user_e", Optional.of("Eve"), address, "UTC", true);

    var invite = confirmation(Sessions.between(eve, eve, "Talk"), LINK);

    assertEquals(written, value(parsed(invite), Property.ATTENDEE));
  }

  private Invite confirmation(Session session, String link) {
    return invites.write(mail(session, link), revision(0, link, false, NOW));
  }

  private static CalendarRevision revision(
      int sequence, String link, boolean cancelled, Instant at) {
    return new CalendarRevision(
        sequence, 0, Optional.ofNullable(link), cancelled, at, Set.of(Role.STUDENT));
  }

  private static Mail mail(Session session, String link) {
    return Sessions.confirmation(session, Role.STUDENT, link, NOW, Duration.ofSeconds(30));
  }

  private static Calendar parsed(Invite invite) throws Exception {
    return new CalendarBuilder().build(new StringReader(invite.calendar()));
  }

  private static String value(Calendar calendar, String property) {
    return event(calendar).getRequiredProperty(property).getValue();
  }

  private static List<Property> attendees(Calendar calendar) {
    return event(calendar).getProperties(Property.ATTENDEE);
  }

  private static Component event(Calendar calendar) {
    return calendar.getComponents().getFirst();
  }
}
