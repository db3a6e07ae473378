package ai.aureeture.notification.application.port.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.MailContent.RefundNotice;
import ai.aureeture.notification.domain.reminders.Reminder.Ahead;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every collection of mails must hold; {@link #mails()} begins empty. */
public abstract class MailsContract {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final String LINK = "https://meet.example/room-1";

  protected abstract Mails mails();

  @Test
  void the_first_of_an_id_stays() {
    var first = confirmation(null);
    assertEquals(first, done(mails().add(first)));

    var linked = first.linked(LINK, NOW);

    assertEquals(first, done(mails().add(linked)));
  }

  @Test
  void every_kind_of_mail_comes_back_as_it_was_stored() {
    var session = Sessions.confirmed(UUID.randomUUID().toString());
    var refund = new RefundNotice("event-1", new Money(150000, "INR"), RefundReason.SLOT_LOST);
    var linked = confirmation(LINK);
    var sent = linked.sent(linked, "msg-1", NOW);
    var kinds =
        List.of(
            confirmation(null),
            sent,
            linked.withdrawn(NOW),
            linked.givenUp("no such mailbox", NOW),
            confirmation(null)
                .sent(confirmation(null), "msg-2", NOW)
                .linked(LINK, NOW)
                .followUp(NOW)
                .orElseThrow(),
            Mail.of(Sessions.asked(session), Role.MENTOR, refund, NOW, NOW),
            Mail.of(session, Role.STUDENT, new MailContent.Accepted(Optional.of(LINK)), NOW, NOW),
            Mail.of(
                session,
                Role.STUDENT,
                new MailContent.Moved(Optional.empty(), Role.MENTOR, NOW, NOW),
                NOW,
                NOW),
            Mail.of(
                session,
                Role.STUDENT,
                new MailContent.RescheduleAsked(
                    Sessions.asked(session).reschedules().pending().orElseThrow()),
                NOW,
                NOW),
            Mail.of(
                session, Role.MENTOR, new MailContent.RescheduleRejected("r-1", true), NOW, NOW),
            Mail.of(session, Role.MENTOR, new MailContent.Requested(NOW), NOW, NOW),
            Mail.of(session, Role.STUDENT, new MailContent.Declined(), NOW, NOW),
            Mail.of(session, Role.STUDENT, new MailContent.ReviewRequest(), NOW, NOW),
            Mail.of(
                session,
                Role.MENTOR,
                new MailContent.ComingUp(Ahead.AN_HOUR, Optional.of(LINK)),
                NOW,
                NOW),
            Mail.of(
                session,
                Role.STUDENT,
                new MailContent.RefundDelay("event-2", session.price()),
                NOW,
                NOW),
            Mail.of(session, Role.STUDENT, new MailContent.Cancelled(session.price()), NOW, NOW),
            Mail.of(
                session,
                Role.MENTOR,
                new MailContent.Confirmation(Optional.of(LINK), Optional.empty()),
                NOW,
                NOW));

    for (var mail : kinds) {
      var own = renamed(mail);
      done(mails().add(own));
      assertEquals(Optional.of(own), done(mails().change(own.id(), m -> m)));
    }
  }

  @Test
  void several_are_stored_together_and_the_first_of_an_id_stays() {
    var one = confirmation(LINK);
    var other = confirmation(LINK);
    done(mails().addAll(List.of(one)));
    done(mails().addAll(List.of(one.postponed(NOW.plusSeconds(9)), other)));
    done(mails().addAll(List.of()));

    assertEquals(Optional.of(one), done(mails().change(one.id(), m -> m)));
    assertEquals(Optional.of(other), done(mails().change(other.id(), m -> m)));
  }

  @Test
  void what_is_changed_and_then_due_is_taken_with_it() {
    var one = confirmation(null);
    var other = confirmation(null);
    done(mails().addAll(List.of(one, other)));

    var taken = link(Set.of(one.id(), other.id(), "unknown"), 9);

    var linked = Stream.of(one, other).map(mail -> mail.linked(LINK, NOW).taken());
    assertEquals(linked.collect(Collectors.toSet()), Set.copyOf(taken));
    assertEquals(Optional.empty(), due(NOW.plusSeconds(59)), "until the lease ends");
    done(mails().finish(one.id(), m -> m.sent(taken.getFirst(), "msg-1", NOW)));
    assertEquals(Optional.of(2), due(NOW.plusSeconds(60)).map(Mail::attempts));
    assertEquals(Optional.empty(), due(NOW.plusSeconds(60)), "the other was sent");
  }

  @Test
  void what_is_not_changed_is_not_taken() {
    var mail = confirmation(LINK);
    done(mails().add(mail));

    assertEquals(List.of(), link(Set.of(mail.id()), 9));
    assertEquals(Optional.of(mail.taken()), due(NOW));
  }

  @Test
  void what_another_works_on_or_is_too_much_is_changed_and_not_taken() {
    var busy = confirmation(null);
    done(mails().add(busy));
    assertTrue(due(NOW.plusSeconds(30)).isPresent());
    var second = confirmation(null);
    done(mails().add(second));

    assertEquals(List.of(), link(Set.of(busy.id()), 9));
    assertEquals(List.of(), link(Set.of(second.id()), 0));

    for (var id : List.of(busy.id(), second.id())) {
      assertFalse(done(mails().change(id, m -> m)).orElseThrow().awaitsLink());
    }
    assertEquals(Optional.of(second.id()), due(NOW).map(Mail::id));
    assertEquals(Optional.empty(), due(NOW));
  }

  private List<Mail> link(Set<String> ids, int most) {
    return done(mails().changeAndTake(ids, mail -> mail.linked(LINK, NOW), NOW, LEASE, most))
        .stream()
        .map(DueMail::mail)
        .toList();
  }

  @Test
  void due_mail_is_taken_once_until_its_lease_ends() {
    var mail = confirmation(LINK);
    done(mails().add(mail));

    assertEquals(Optional.of(mail.taken()), due(NOW));
    assertEquals(Optional.empty(), due(NOW.plusSeconds(59)));
    var again = due(NOW.plusSeconds(60)).orElseThrow();
    assertEquals(2, again.attempts());
  }

  @Test
  void only_due_mails_are_taken_longest_due_first() {
    var patient = confirmation(null);
    var first = confirmation(LINK);
    done(mails().add(patient));
    done(mails().add(first));

    assertEquals(first.id(), due(NOW).orElseThrow().id());
    assertEquals(Optional.empty(), due(NOW));
    var later = due(NOW.plusSeconds(30)).orElseThrow();
    assertEquals(patient.id(), later.id());
  }

  @Test
  void finishing_hands_it_back_and_changing_does_not() {
    var mail = confirmation(LINK);
    done(mails().add(mail));
    due(NOW);

    done(mails().change(mail.id(), m -> m.postponed(NOW)));
    assertEquals(Optional.empty(), due(NOW));

    done(mails().finish(mail.id(), m -> m.postponed(NOW.plusSeconds(1))));
    assertEquals(Optional.empty(), due(NOW));
    assertTrue(due(NOW.plusSeconds(1)).isPresent());
  }

  @Test
  void finished_mail_is_never_taken() {
    var mail = confirmation(LINK);
    done(mails().add(mail));
    var taken = due(NOW).orElseThrow();

    var sent = done(mails().finish(mail.id(), m -> m.sent(taken, "msg-1", NOW))).orElseThrow();

    assertEquals(new Sent(NOW, "msg-1", true), sent.delivery());
    assertEquals(Optional.empty(), due(NOW.plusSeconds(3600)));
  }

  @Test
  void abandoned_mail_is_due_until_it_is_announced() {
    var mail = confirmation(LINK);
    done(mails().add(mail));
    due(NOW);
    done(mails().finish(mail.id(), m -> m.givenUp("no such mailbox", NOW)));

    var taken = due(NOW).orElseThrow();

    assertEquals(new GivenUp(NOW, 1, "no such mailbox", false), taken.delivery());
    done(mails().finish(mail.id(), Mail::announced));
    assertEquals(Optional.empty(), due(NOW.plusSeconds(3600)));
  }

  @Test
  void sent_mail_that_owes_the_link_is_taken_without_another_attempt() {
    var mail = confirmation(null);
    var due = NOW.plusSeconds(30);
    done(mails().add(mail));
    var taken = due(due).orElseThrow();
    done(mails().finish(mail.id(), m -> m.sent(taken, "msg-1", due)));
    done(mails().change(mail.id(), m -> m.linked(LINK, due)));

    var owing = due(due).orElseThrow();

    assertEquals(1, owing.attempts());
    assertTrue(owing.followUp(due).isPresent());
    assertEquals(Optional.empty(), due(due));
    var bounced = done(mails().finish(mail.id(), m -> m.bounced("mailbox full", due)));
    assertEquals(new GivenUp(due, 1, "mailbox full", false), bounced.orElseThrow().delivery());
  }

  @Test
  void mails_are_found_by_their_session_and_by_their_reader() {
    var mail = confirmation(LINK);
    var mentors =
        Sessions.confirmation(mail.session(), Role.MENTOR, LINK, NOW, Duration.ofSeconds(30));
    var elsewhere = confirmation(LINK);
    for (var each : List.of(mail, mentors, elsewhere)) {
      done(mails().add(each));
    }

    assertEquals(Set.of(mail, mentors), Set.copyOf(done(mails().about(mail.session().id()))));
    assertEquals(Set.of(mail, elsewhere), Set.copyOf(done(mails().to(Sessions.NOAH.id(), 0, 10))));
    assertEquals(List.of(mentors), done(mails().to(Sessions.ASHA.id(), 0, 10)));
  }

  @Test
  void twenty_concurrent_changes_all_count() {
    var mail = confirmation(LINK);
    done(mails().add(mail));

    var changes =
        Multi.createFrom()
            .range(0, 20)
            .onItem()
            .transformToUni(i -> mails().change(mail.id(), Mail::taken))
            .merge(20)
            .collect()
            .asList();

    assertEquals(20, done(changes).size());
    assertEquals(20, done(mails().change(mail.id(), m -> m)).orElseThrow().attempts());
  }

  @Test
  void two_never_take_up_the_same_mail() {
    done(mails().add(confirmation(LINK)));

    var both =
        Uni.join().all(mails().takeDue(NOW, LEASE), mails().takeDue(NOW, LEASE)).andFailFast();

    assertEquals(1, done(both).stream().filter(Optional::isPresent).count());
  }

  @Test
  void a_persons_mails_are_read_in_pages_oldest_first() {
    var mail = confirmation(LINK);
    for (int i = 0; i < 3; i++) {
      done(mails().add(to("user_pages", mail.session().id() + i, NOW.plusSeconds(i))));
    }

    assertEquals(List.of(NOW, NOW.plusSeconds(1)), pageOf("user_pages", 0, 2));
    assertEquals(List.of(NOW.plusSeconds(2)), pageOf("user_pages", 2, 2));
  }

  private List<Instant> pageOf(String personId, int skip, int limit) {
    return done(mails().to(personId, skip, limit)).stream().map(Mail::createdAt).toList();
  }

  private static Mail to(String personId, String sessionId, Instant at) {
    var person = new Person(personId, Optional.of("Lee"), "lee@example.com", "UTC", true);
    var session = Sessions.between(Sessions.ASHA, person, sessionId);
    return renamed(Sessions.confirmation(session, Role.STUDENT, LINK, at, Duration.ZERO));
  }

  @Test
  void unknown_mail_cannot_be_changed() {
    assertEquals(Optional.empty(), done(mails().change("nobody", m -> m)));
    assertEquals(Optional.empty(), due(NOW));
  }

  @Test
  void held_mail_is_due_for_checks_and_listed_until_released() {
    var mail = confirmation("https://meet.example/1");
    var person =
        new Person("user_" + mail.id(), Optional.of("Lee"), "lee@example.com", "UTC", false);
    var lees = mail.about(Sessions.withPeople("s-" + mail.id(), Sessions.ASHA, person));
    var checkAt = NOW.plus(Duration.ofHours(1));
    done(mails().add(lees));
    assertEquals(List.of(), done(mails().heldFor(person.id())));

    var held = done(mails().change(lees.id(), m -> m.held(checkAt))).orElseThrow();

    assertEquals(new Delivery.Held(checkAt), held.delivery());
    assertEquals(List.of(held), done(mails().heldFor(person.id())));
    done(mails().change(lees.id(), m -> m.released(NOW)));
    assertEquals(List.of(), done(mails().heldFor(person.id())));
  }

  private static Mail confirmation(String link) {
    var session = Sessions.confirmed(UUID.randomUUID().toString());
    return Sessions.confirmation(session, Role.STUDENT, link, NOW, Duration.ofSeconds(30));
  }

  private static Mail renamed(Mail mail) {
    return new Mail(
        UUID.randomUUID().toString(),
        mail.session(),
        mail.reader(),
        mail.wording(),
        mail.createdAt(),
        mail.attempts(),
        mail.delivery());
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private Optional<Mail> due(Instant now) {
    return done(mails().takeDue(now, LEASE)).map(DueMail::mail);
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
