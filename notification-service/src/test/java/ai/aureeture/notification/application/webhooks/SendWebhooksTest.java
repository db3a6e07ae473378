package ai.aureeture.notification.application.webhooks;

import static ai.aureeture.notification.application.webhooks.WebhookCore.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.port.webhooks.WebhookSender.Message;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotAnswered;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Delivered;
import ai.aureeture.notification.domain.webhooks.DeliveryState.GivenUp;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Pending;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import ai.aureeture.notification.domain.webhooks.Webhooks;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendWebhooksTest {
  private final WebhookCore core = new WebhookCore();

  @Test
  void each_endpoint_that_wants_an_event_is_sent_it_signed_with_its_own_secret() {
    var one = core.registered("one");
    var two = core.registered("two");

    core.happens("event-1");

    assertEquals(
        List.of(one.url(), two.url()),
        core.sender.sent.stream().map(Message::url).sorted().toList());
    for (var message : core.sender.sent) {
      var endpoint = message.url().equals(one.url()) ? one : two;
      assertEquals(List.of(endpoint.secrets().current()), message.secrets());
      assertEquals("event-1", message.event().id());
    }
    assertEquals(new Delivered(core.clock.instant()), core.stateOfOnly(one));
  }

  @Test
  void a_repeat_of_an_event_is_not_sent_again() {
    var endpoint = core.registered("one");
    core.happens("event-1");
    core.happens("event-1");

    assertEquals(1, core.sender.sent.size());
    assertEquals(1, core.of(endpoint).size());
  }

  @Test
  void an_event_of_more_than_a_week_ago_is_not_sent() {
    core.registered("one");
    core.clock.pass(Duration.ofDays(8));

    core.tell(
        Webhooks.event("event-1", core.clock.instant().minus(Duration.ofDays(7).plusMillis(1))));
    assertEquals(List.of(), core.sender.sent);

    core.tell(Webhooks.event("event-2", core.clock.instant().minus(Duration.ofDays(7))));
    assertEquals(1, core.sender.sent.size());
  }

  @Test
  void what_fails_is_tried_ten_times_in_three_days_and_then_given_up() {
    var endpoint = core.registered("one");
    core.sender.end(new Answered(503));
    var begin = core.clock.instant();

    core.happens("event-1");
    while (core.stateOfOnly(endpoint) instanceof Pending(var dueAt)) {
      int before = core.sender.sent.size();
      core.clock.pass(Duration.between(core.clock.instant(), dueAt).minusMillis(1));
      core.send.wake();
      assertEquals(before, core.sender.sent.size(), "not before its time");
      core.clock.pass(Duration.ofMillis(1));
      core.send.wake();
      assertEquals(before + 1, core.sender.sent.size());
    }

    assertEquals(10, core.sender.sent.size());
    assertTrue(core.stateOfOnly(endpoint) instanceof GivenUp);
    assertEquals(1, core.meter.givenUp);
    assertTrue(Duration.between(begin, core.clock.instant()).compareTo(Duration.ofHours(64)) > 0);
    assertEquals(1, core.sender.sent.stream().map(sent -> sent.event()).distinct().count());
  }

  @Test
  void a_receiver_that_is_gone_disables_its_endpoint_and_is_sent_nothing_more() {
    var endpoint = core.registered("one");
    core.sender.end(new NotAnswered("timeout"));
    core.happens("event-1");
    core.sender.end(new Answered(410));

    core.happens("event-2");
    core.happens("event-3");
    core.clock.pass(Duration.ofMinutes(1));
    core.send.wake();

    assertEquals(2, core.sender.sent.size());
    assertFalse(done(core.endpoints.find(endpoint.id())).orElseThrow().isEnabled());
    var results = core.of(endpoint).stream().map(one -> one.lastResult().orElseThrow()).toList();
    assertEquals(List.of("410", "endpoint-disabled"), results.stream().sorted().toList());
    assertEquals(2, core.meter.givenUp);
  }

  @Test
  void a_slow_receiver_has_four_at_once_and_delays_no_other() {
    var slow = core.registered("slow");
    var quick = core.registered("quick");
    core.sender.isSlow(slow.url());

    for (int i = 0; i < 40; i++) {
      core.happens("event-" + i);
    }

    assertEquals(4, core.sender.unanswered());
    assertTrue(core.of(quick).stream().allMatch(one -> one.state() instanceof Delivered));
    for (int i = 0; i < 40; i++) {
      assertEquals(Math.min(4, 40 - i), core.sender.unanswered());
      core.sender.answerOne();
    }
    assertTrue(core.of(slow).stream().allMatch(one -> one.state() instanceof Delivered));
    assertTrue(core.of(slow).stream().allMatch(one -> one.attempts() == 1));
  }

  @Test
  void one_that_a_killed_process_was_sending_is_sent_again_after_its_lease() {
    var endpoint = core.registered("one");
    var delivery =
        WebhookDelivery.of(endpoint.id(), Webhooks.event("event-1"), core.clock.instant());
    done(core.deliveries.add(delivery));
    done(core.deliveries.takeDue(core.clock.instant(), Duration.ofSeconds(40), Set.of()));

    core.send.wake();
    assertEquals(List.of(), core.sender.sent);

    core.clock.pass(Duration.ofSeconds(40));
    core.send.wake();
    assertEquals(1, core.sender.sent.size());
    assertEquals(2, core.of(endpoint).getFirst().attempts());
  }
}
