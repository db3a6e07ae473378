package ai.aureeture.notification.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How two people are notified of their session, in every order of its events. */
class PaidSessionMailsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Core core = new Core();
  private final Session session = Sessions.confirmed();
  private final NotificationTrigger confirmed =
      new NotificationTrigger.Confirmed("event-1", session);

  @Test
  void payment_then_link() {
    core.handle(confirmed);
    core.deliver.wake();
    assertEquals(List.of(), subjects(), "the mails wait for their link");

    core.linkReady(session);

    assertEquals(List.of("session-confirmed", "session-confirmed"), subjects());
    assertTrue(core.mailer.taken().stream().allMatch(this::hasLink));
  }

  @Test
  void mails_that_wait_for_their_link_are_sent_with_it_and_not_looked_for() {
    core.handle(confirmed);

    core.linkReady(session);

    assertEquals(List.of("session-confirmed", "session-confirmed"), subjects());
    assertEquals(0, core.mails.looks());
  }

  @Test
  void link_then_payment() {
    core.linkReady(session);
    core.handle(confirmed);
    core.pass(PATIENCE);

    assertEquals(List.of("session-confirmed", "session-confirmed"), subjects());
    assertTrue(core.mailer.taken().stream().allMatch(this::hasLink));
  }

  @Test
  void everything_ten_times_changes_nothing() {
    Stream.generate(() -> confirmed)
        .limit(10)
        .forEach(again -> {
          core.handle(again);
          core.linkReady(session);
          core.pass(PATIENCE);
        });

    assertEquals(2, core.mailer.taken().size());
    assertEquals(1, Core.done(core.notices.last("user_m1")));
    assertEquals(1, Core.done(core.notices.last("user_s1")));
  }

  @Test
  void link_after_30_seconds_is_mailed_separately() {
    core.handle(confirmed);
    core.pass(PATIENCE);
    assertEquals(List.of("session-confirmed", "session-confirmed"), subjects());

    core.linkReady(session);
    core.linkReady(session);

    assertEquals(List.of("meeting-link", "meeting-link"), subjects().subList(2, 4));
    assertEquals(4, core.mailer.taken().size());
  }

  @Test
  void a_link_that_comes_while_the_mail_is_on_its_way_is_not_lost() {
    core.handle(confirmed);
    core.mailer.meanwhile(() -> core.linkReady(session));

    core.pass(PATIENCE);
    core.pass(Duration.ofSeconds(1));

    long links = core.mailer.taken().stream().filter(this::hasLink).count();
    assertEquals(2, links, "each of the two has got the link once");
  }

  @Test
  void a_session_that_is_refunded_before_its_mails_went_out() {
    core.handle(confirmed);
    core.handle(refunded(RefundReason.REFUNDED));
    core.linkReady(session);
    core.pass(PATIENCE);

    assertEquals(List.of("session-cancelled", "session-cancelled"), subjects());
    assertTrue(core.mailer.taken().stream().allMatch(rendered -> rendered.invite().isEmpty()));
  }

  @Test
  void a_session_that_is_refunded_afterwards_recalls_its_invites() {
    core.handle(confirmed);
    core.pass(PATIENCE);
    core.handle(refunded(RefundReason.REFUNDED));
    core.linkReady(session);
    core.pass(PATIENCE);

    assertEquals(List.of("session-cancelled", "session-cancelled"), subjects().subList(2, 4));
    assertEquals(4, core.mailer.taken().size(), "no link to a session that does not stand");
    assertEquals("CANCEL", core.mailer.taken().getLast().invite().orElseThrow().method());
  }

  @Test
  void second_payment_notifies_only_the_student() {
    core.handle(confirmed);
    core.handle(refunded(RefundReason.SURPLUS));
    core.linkReady(session);

    assertEquals(3, core.mailer.taken().size());
    assertEquals(2, Core.done(core.notices.last("user_s1")));
    assertEquals(1, Core.done(core.notices.last("user_m1")));
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundReason.class,
      names = {"AFTER_SESSION", "PARTLY"})
  void a_refund_that_calls_nothing_off_leaves_the_calendar_alone(RefundReason reason) {
    core.handle(confirmed);
    core.pass(PATIENCE);
    var session = Sessions.in(SessionStatus.COMPLETED, "refunded", 4);
    core.handle(
        new NotificationTrigger.Refunded("event-2", session, new Money(50000, "INR"), reason));

    assertEquals(List.of("session-refunded", "session-refunded"), subjects().subList(2, 4));
    assertTrue(core.mailer.taken().getLast().invite().isEmpty());
    assertEquals(2, Core.done(core.notices.last("user_m1")));
  }

  @Test
  void failed_refund_notifies_only_the_student() {
    core.handle(confirmed);
    core.pass(PATIENCE);
    core.handle(
        new NotificationTrigger.RefundFailed(
            "event-3", Sessions.in(SessionStatus.CANCELLED, "paid", 4), new Money(150000, "INR")));

    assertEquals(List.of("refund-delayed"), subjects().subList(2, 3));
    assertEquals(3, core.mailer.taken().size());
    assertEquals(2, Core.done(core.notices.last("user_s1")));
    assertEquals(1, Core.done(core.notices.last("user_m1")));
  }

  @Test
  void refund_of_an_unpaid_booking_notifies_only_the_student() {
    var unpaid = Sessions.in(SessionStatus.PAYMENT_PENDING, "pending", 3);
    core.handle(
        new NotificationTrigger.Refunded(
            "event-2", unpaid, new Money(1800, "USD"), RefundReason.MISMATCH));
    core.pass(PATIENCE);

    assertEquals(1, core.mailer.taken().size());
    assertTrue(
        core.mailer.taken().getFirst().text().plain().contains(new Money(1800, "USD").toString()));
    assertEquals(1, Core.done(core.notices.last("user_s1")));
    assertEquals(0, Core.done(core.notices.last("user_m1")));
  }

  private static NotificationTrigger refunded(RefundReason reason) {
    var session =
        reason == RefundReason.SURPLUS
            ? Sessions.in(SessionStatus.SCHEDULED, "paid", 4)
            : Sessions.in(SessionStatus.CANCELLED, "refunded", 4);
    return new NotificationTrigger.Refunded("event-2", session, new Money(150000, "INR"), reason);
  }

  private List<String> subjects() {
    return core.mailer.taken().stream().map(rendered -> rendered.text().subject()).toList();
  }

  private boolean hasLink(RenderedMail rendered) {
    return rendered.text().plain().contains(Core.LINK);
  }
}
