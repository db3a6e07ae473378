package ai.aureeture.notification.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.calendar.CalendarRevision;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every collection of appointments must hold; {@link #appointments()} begins empty. */
public abstract class AppointmentsContract {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1";

  private final Session session = Sessions.confirmed(UUID.randomUUID().toString());

  protected abstract Appointments appointments();

  @Test
  void everything_comes_back_as_it_was_stored() {
    var moving = Sessions.asked(Sessions.moved(session, 1));
    var stored =
        change(
            Sessions.linked(moving, LINK, "jitsi"),
            known ->
                known
                    .sending(invite(moving, Role.MENTOR, null), NOW)
                    .sending(invite(moving, Role.STUDENT, LINK), NOW));

    assertEquals(Optional.of(stored), done(appointments().find(session.id())));
  }

  @Test
  void the_newest_state_stays_whatever_comes_after() {
    var moved = Sessions.moved(session, 1);
    store(session);
    store(moved);
    store(Sessions.linked(session, LINK, "calendly"));

    assertEquals(moved, change(session, UnaryOperator.identity()).session());
  }

  @Test
  void a_link_and_the_move_it_belongs_to_come_in_either_order() {
    var moved = Sessions.moved(session, 1);
    var linked = Sessions.linked(moved, LINK, "calendly");
    store(session);
    store(linked);
    store(moved);

    assertEquals(linked, change(session, UnaryOperator.identity()).session());
  }

  @Test
  void twenty_concurrent_changes_all_count() {
    var changes =
        Multi.createFrom()
            .range(0, 20)
            .onItem()
            .transformToUni(i ->
                appointments()
                    .change(
                        session,
                        known -> known.sending(invite(session, Role.STUDENT, LINK + i), NOW)))
            .merge(20)
            .collect()
            .asList();

    assertEquals(20, done(changes).size());
    var all = done(appointments().find(session.id())).orElseThrow().revisions().all();
    assertEquals(
        IntStream.range(0, 20).boxed().toList(),
        all.stream().map(CalendarRevision::sequence).toList());
  }

  @Test
  void a_person_finds_what_is_not_over_yet_earliest_first() {
    var later = Sessions.moved(Sessions.confirmed(UUID.randomUUID().toString()), 1);
    store(later);
    store(session);

    for (var person : List.of(session.mentor().id(), session.student().id())) {
      assertEquals(List.of(session.id(), later.id()), ids(person, session.start(), 5));
      assertEquals(List.of(session.id()), ids(person, session.start(), 1));
      assertEquals(List.of(later.id()), ids(person, session.end(), 5));
    }
    assertEquals(List.of(), ids("nobody", Instant.EPOCH, 5));
  }

  @Test
  void unknown_session_is_not_found() {
    assertEquals(Optional.empty(), done(appointments().find(session.id())));
  }

  private static Mail invite(Session session, Role reader, String link) {
    return Sessions.confirmation(session, reader, link, NOW, Duration.ofSeconds(30));
  }

  private List<String> ids(String person, Instant end, int limit) {
    return done(appointments().of(person, end, limit)).stream()
        .map(known -> known.session().id())
        .toList();
  }

  private void store(Session session) {
    change(session, UnaryOperator.identity());
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private Appointment change(Session session, UnaryOperator<Appointment> decide) {
    return done(appointments().change(session, decide));
  }

  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
