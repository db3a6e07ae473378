package ai.aureeture.notification.application.webhooks;

import static ai.aureeture.notification.application.webhooks.WebhookCore.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.port.webhooks.WebhookSender.Message;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Pending;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookAdminsTest {
  private final WebhookCore core = new WebhookCore();

  @Test
  void a_given_up_delivery_that_is_asked_for_goes_out_at_once_and_may_fail_ten_times_again() {
    var endpoint = core.registered("one");
    core.sender.end(new Answered(410));
    core.happens("event-1");
    done(core.manage.enable(endpoint.id(), "admin-1"));
    core.sender.end(new Answered(500));

    var id = core.of(endpoint).getFirst().id();
    assertTrue(done(core.retry.retry(id, "admin-1")).isPresent());

    var delivery = core.of(endpoint).getFirst();
    assertEquals(2, core.sender.sent.size());
    assertEquals(1, delivery.attempts());
    assertTrue(delivery.state() instanceof Pending);
    assertEquals(Optional.empty(), done(core.retry.retry("nonsense", "admin-1")));
  }

  @Test
  void both_secrets_sign_for_a_day_after_a_change() {
    var endpoint = core.registered("one");
    var renewed = done(core.manage.renewSecret(endpoint.id(), "admin-1")).orElseThrow();

    core.happens("event-1");
    core.clock.pass(Duration.ofHours(24));
    core.happens("event-2");

    var next = renewed.secrets().current();
    assertEquals(
        List.of(List.of(next, endpoint.secrets().current()), List.of(next)),
        core.sender.sent.stream().map(Message::secrets).toList());
  }

  @Test
  void a_removed_endpoint_is_sent_nothing_and_nothing_is_left_of_it() {
    var endpoint = core.registered("one");
    core.sender.end(new Answered(500));
    core.happens("event-1");

    done(core.manage.remove(endpoint.id(), "admin-1"));
    core.clock.pass(Duration.ofDays(1));
    core.happens("event-2");

    assertEquals(1, core.sender.sent.size());
    assertEquals(List.of(), core.of(endpoint));
    assertEquals(
        Optional.empty(),
        done(core.read.of(endpoint.id(), Optional.empty(), Optional.empty(), 10)));
  }

  @Test
  void a_page_says_where_the_next_one_begins() {
    var endpoint = core.registered("one");
    for (int i = 0; i < 3; i++) {
      core.happens("event-" + i);
      core.clock.pass(Duration.ofSeconds(1));
    }

    var first =
        done(core.read.of(endpoint.id(), Optional.empty(), Optional.empty(), 2)).orElseThrow();
    var second = done(core.read.of(endpoint.id(), Optional.empty(), first.next(), 2)).orElseThrow();

    assertEquals(List.of("event-2", "event-1"), ids(first));
    assertEquals(List.of("event-0"), ids(second));
    assertEquals(Optional.empty(), second.next());
    assertEquals(
        List.of(),
        ids(
            done(core.read.of(
                    endpoint.id(), Optional.of(DeliveryState.Name.PENDING), Optional.empty(), 2))
                .orElseThrow()));
  }

  private static List<String> ids(ReadDeliveries.Page page) {
    return page.deliveries().stream().map(one -> one.event().id()).toList();
  }
}
