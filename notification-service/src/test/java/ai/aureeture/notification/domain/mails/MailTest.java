package ai.aureeture.notification.domain.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import ai.aureeture.notification.domain.mails.MailContent.LinkFollowUp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LINK = "https://meet.example/room-1";

  private final Mail waiting =
      Sessions.confirmation(Sessions.confirmed(), Role.STUDENT, null, NOW, PATIENCE);

  @Test
  void a_confirmation_waits_for_its_link_but_not_for_ever() {
    assertEquals(Optional.of(NOW.plus(PATIENCE)), waiting.nextStepAt());
    assertEquals(Optional.of(NOW), waiting.linked(LINK, NOW).nextStepAt());
  }

  @Test
  void the_first_link_stays() {
    var linked = waiting.linked(LINK, NOW);

    assertSame(linked, linked.linked("https://late.example", LATER));
  }

  @Test
  void mail_sent_with_its_link_is_finished() {
    var linked = waiting.linked(LINK, NOW).taken();
    var sent = linked.sent(linked, "msg-1", NOW);

    assertEquals(Optional.empty(), sent.nextStepAt());
    assertEquals(Optional.empty(), sent.followUp(NOW));
  }

  @Test
  void mail_sent_without_the_link_owes_it_once_it_exists() {
    var sent = waiting.taken().sent(waiting, "msg-1", NOW);
    assertEquals(Optional.empty(), sent.nextStepAt());

    var owing = sent.linked(LINK, LATER);

    assertEquals(Optional.of(NOW), owing.nextStepAt());
    var followUp = owing.followUp(LATER).orElseThrow();
    assertEquals(new LinkFollowUp(LINK), followUp.wording());
    assertEquals(Optional.empty(), owing.linkSettled().nextStepAt());
  }

  @Test
  void a_link_that_comes_while_the_mail_is_on_its_way_is_owed_too() {
    var onItsWay = waiting.taken();

    var sent = onItsWay.linked(LINK, NOW).sent(onItsWay, "msg-1", LATER);

    assertTrue(sent.followUp(LATER).isPresent());
  }

  @Test
  void after_a_refund_nothing_more_goes_out() {
    assertInstanceOf(Withdrawn.class, waiting.withdrawn(NOW).delivery());
    var sent = waiting.taken().sent(waiting, "msg-1", NOW).withdrawn(NOW);

    assertEquals(Optional.empty(), sent.linked(LINK, LATER).followUp(LATER));
  }

  @Test
  void abandoned_mail_is_announced_once() {
    var givenUp = waiting.taken().givenUp("no such mailbox", LATER);

    assertEquals(Optional.of(LATER), givenUp.nextStepAt());
    assertEquals(new GivenUp(LATER, 1, "no such mailbox", false), givenUp.delivery());
    assertEquals(Optional.empty(), givenUp.announced().nextStepAt());
  }

  @Test
  void a_bounce_counts_as_the_last_failure_and_only_once() {
    var sent = waiting.taken().sent(waiting, "msg-1", NOW);

    var bounced = sent.bounced("mailbox full", LATER);

    assertInstanceOf(GivenUp.class, bounced.delivery());
    var announced = bounced.announced();
    assertSame(announced, announced.bounced("mailbox full", LATER));
    assertInstanceOf(Waiting.class, waiting.bounced("too early", NOW).delivery());
  }

  @Test
  void the_same_mail_has_the_same_id_and_each_of_the_two_their_own() {
    var again = Sessions.confirmation(Sessions.confirmed(), Role.STUDENT, LINK, LATER, PATIENCE);
    var mentors = Sessions.confirmation(Sessions.confirmed(), Role.MENTOR, LINK, LATER, PATIENCE);

    assertEquals(waiting.id(), again.id());
    assertFalse(waiting.id().equals(mentors.id()));
    assertTrue(MailId.inviting(Sessions.confirmed(), Role.STUDENT).contains(waiting.id()));
  }
}
