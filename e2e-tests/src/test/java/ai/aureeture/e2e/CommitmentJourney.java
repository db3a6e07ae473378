package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Invite;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A person who cannot attend a paid session asks to move it, and everything follows the move. */
@Execution(ExecutionMode.CONCURRENT)
class CommitmentJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final List<Slot> times = mira.someFreeSlots(3);

  @Test
  void moved_twice_and_refunded_it_stays_one_entry_in_both_calendars() {
    Session session = paid(times.get(0));
    awaitInvites(session, 1);

    var _ = mira.me().asksToMove(session.id(), times.get(1), "I have to see a doctor");
    assertTrue(ada.me().approves(session.id()).isAt(times.get(1)));
    awaitInvites(session, 2);

    var _ = ada.me().asksToMove(session.id(), times.get(2), "My train is late");
    Session moved = mira.me().approves(session.id());
    assertTrue(moved.isAt(times.get(2)));
    assertEquals(session.meetingLink(), moved.meetingLink(), "the same room");
    awaitInvites(session, 3);

    var _ = Operator.of(system).refunds(session.id()).expect(200);
    awaitInvites(session, 4);

    for (Person reader : List.of(ada.me(), mira.me())) {
      var invites = invites(reader, session);
      assertEquals(List.of(0, 1, 2, 3), invites.stream().map(Invite::sequence).toList());
      assertEquals(
          List.of("REQUEST", "REQUEST", "REQUEST", "CANCEL"),
          invites.stream().map(Invite::method).toList());
      assertEquals(1, invites.stream().map(Invite::uid).distinct().count(), "one UID");
      assertEquals(
          List.of(0, 1, 2, 2),
          invites.stream().map(invite -> indexOf(invite)).toList(),
          "each for its own time");
      assertEquals(invites.getLast().sequence(), file(reader, session).sequence());
      assertEquals("CANCELLED", file(reader, session).status());
    }
    await("the money is back")
        .atMost(45, SECONDS)
        .until(() -> ada.session(session.id()).isRefunded());
    await("its last time is free again").atMost(45, SECONDS).until(() -> mira.isFree(times.get(2)));
  }

  @Test
  void open_dashboards_and_the_calendar_follow_a_move() {
    Session session = paid(times.get(0));
    try (var students = ada.me().listens();
        var mentors = mira.me().listens()) {
      var asked = mira.me().asksToMove(session.id(), times.get(1), "I have to see a doctor");
      assertEquals("reschedule_requested", asked.status());
      assertTrue(asked.isAt(times.get(0)), "it keeps its time");
      var _ = students.awaitNotification("reschedule-requested", session.id());
      await("both times are taken")
          .atMost(45, SECONDS)
          .until(() -> !mira.isFree(times.get(0)) && !mira.isFree(times.get(1)));

      var _ = ada.me().approves(session.id());

      var _ = mentors.awaitNotification("reschedule-approved", session.id());
      for (LiveSocket page : List.of(students, mentors)) {
        await("the page shows the new time")
            .atMost(45, SECONDS)
            .until(() ->
                page.updatesOf(session.id()).stream()
                    .anyMatch(seen -> seen.stands() && seen.isAt(times.get(1))));
      }
      await("the old time is free, the new one is not")
          .atMost(45, SECONDS)
          .until(() -> mira.isFree(times.get(0)) && !mira.isFree(times.get(1)));
      assertEquals(
          0,
          students.notifications("reschedule-approved", session.id()),
          "students get no notification of their own answer");
    }
  }

  @Test
  void a_rejected_request_changes_nothing_but_the_history() {
    Session session = paid(times.get(0));
    var _ = mira.me().asksToMove(session.id(), times.get(1), "I have to see a doctor");

    var _ = ada.me().answers(session.id(), "reject").expect(200);

    Session after = ada.session(session.id());
    assertTrue(after.stands() && after.isAt(times.get(0)));
    assertEquals("rejected", after.rescheduleRequests().getFirst().status());
    await("the proposed time is free again")
        .atMost(45, SECONDS)
        .until(() -> mira.isFree(times.get(1)));
    await("the mentor is notified")
        .atMost(45, SECONDS)
        .until(() -> mira.me().notifications("reschedule-rejected", session.id()) == 1);
    assertFalse(
        ada.me().notices().stream().anyMatch(notice -> notice.type().equals("reschedule-rejected")),
        "students get no notification of their own answer");
  }

  private Session paid(Slot slot) {
    Booking booking = ada.books(mira, slot);
    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    return await("the link")
        .atMost(45, SECONDS)
        .until(() -> ada.session(session.id()), found -> found.meetingLink() != null);
  }

  private void awaitInvites(Session session, int count) {
    for (Person reader : List.of(ada.me(), mira.me())) {
      await("mail %d with an invite for %s".formatted(count, reader.name()))
          .atMost(45, SECONDS)
          .until(() -> reader.invitesTo(session.id()).size() == count);
    }
  }

  private static List<Invite> invites(Person reader, Session session) {
    return reader.invitesTo(session.id()).stream().map(mail -> Invite.of(mail.calendar())).toList();
  }

  private static Invite file(Person reader, Session session) {
    var answer = reader.http().get("/api/sessions/" + session.id() + "/calendar.ics").expect(200);
    assertTrue(answer.contentType().startsWith("text/calendar"), answer::contentType);
    return Invite.of(answer.body());
  }

  private int indexOf(Invite invite) {
    return IntStream.range(0, times.size())
        .filter(index -> times.get(index).startTime().equals(invite.start()))
        .findFirst()
        .orElseThrow();
  }
}
