package ai.aureeture.notification.domain.webhooks;

import static ai.aureeture.notification.domain.webhooks.Webhooks.START;
import static ai.aureeture.notification.domain.webhooks.Webhooks.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotAnswered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotTried;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Delivered;
import ai.aureeture.notification.domain.webhooks.DeliveryState.GivenUp;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookDeliveryTest {
  private static final Instant NOW = START.plusSeconds(10);

  private final WebhookDelivery delivery =
      WebhookDelivery.of("endpoint-1", event("event-1"), START);

  @Test
  void its_id_follows_from_endpoint_and_event() {
    assertEquals(delivery.id(), WebhookDelivery.of("endpoint-1", event("event-1"), NOW).id());
    assertNotEquals(delivery.id(), WebhookDelivery.of("endpoint-2", event("event-1"), NOW).id());
    assertNotEquals(delivery.id(), WebhookDelivery.of("endpoint-1", event("event-2"), NOW).id());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 299})
  void any_answer_of_2xx_is_success(int status) {
    var done = after(delivery.taken(), new Answered(status));
    assertEquals(new Delivered(NOW), done.state());
    assertEquals(Optional.of(String.valueOf(status)), done.lastResult());
    assertEquals(Optional.empty(), done.dueAt());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 199, 300, 301, 302, 307, 308, 400, 401, 404, 429, 500, 503})
  void any_other_answer_is_tried_again_after_the_first_wait(int status) {
    var failed = after(delivery.taken(), new Answered(status));
    var wait = RetrySchedule.THREE_DAYS.after(1, delivery.id()).orElseThrow();
    assertEquals(new Pending(NOW.plus(wait)), failed.state());
    assertEquals(Optional.of(String.valueOf(status)), failed.lastResult());
    assertEquals(1, failed.attempts());
  }

  @Test
  void no_answer_is_tried_again_too() {
    var failed = after(delivery.taken(), new NotAnswered("timeout"));
    assertTrue(failed.state() instanceof Pending);
    assertEquals(Optional.of("timeout"), failed.lastResult());
  }

  @Test
  void a_receiver_that_is_gone_is_not_tried_again() {
    assertEquals(new GivenUp(NOW), after(delivery.taken(), new Answered(410)).state());
  }

  @Test
  void what_has_nowhere_to_go_is_given_up() {
    var givenUp = after(delivery.taken(), new NotTried("endpoint-disabled"));
    assertEquals(new GivenUp(NOW), givenUp.state());
    assertEquals(Optional.of("endpoint-disabled"), givenUp.lastResult());
  }

  @Test
  void it_is_given_up_after_the_tenth_attempt() {
    var tried = delivery;
    for (int attempt = 1; attempt < 10; attempt++) {
      tried = after(tried.taken(), new Answered(500));
      assertTrue(tried.state() instanceof Pending, "attempt " + attempt);
    }
    assertEquals(new GivenUp(NOW), after(tried.taken(), new Answered(500)).state());
  }

  @Test
  void what_was_handed_back_was_no_attempt() {
    assertEquals(delivery, delivery.taken().handedBack());
  }

  @Test
  void a_late_result_changes_nothing_that_is_at_its_end() {
    var done = after(delivery.taken(), new Answered(200));
    assertEquals(done, after(done, new Answered(500)));
    assertEquals(done, done.taken());
    assertEquals(done, done.handedBack());
  }

  @Test
  void an_operator_has_it_sent_again_with_all_attempts_before_it() {
    var givenUp = after(delivery.taken(), new Answered(410));
    var again = givenUp.askedFor(NOW.plusSeconds(1));
    assertEquals(new Pending(NOW.plusSeconds(1)), again.state());
    assertEquals(0, again.attempts());
    assertEquals(Optional.of("410"), again.lastResult());
    var delivered = after(delivery.taken(), new Answered(200));
    assertTrue(delivered.askedFor(NOW).state() instanceof Pending);
  }

  @Test
  void an_attempt_that_was_under_way_does_not_delay_the_one_that_an_operator_asked_for() {
    var asked = delivery.taken().askedFor(NOW.plusSeconds(1));
    var failed = after(asked, new Answered(500));
    assertEquals(new Pending(NOW.plusSeconds(1)), failed.state());
    assertEquals(Optional.of("500"), failed.lastResult());
    assertEquals(1, failed.taken().attempts());
  }

  @Test
  void it_is_known_a_week_after_delivery_a_month_after_giving_up_and_as_long_as_it_is_pending() {
    assertEquals(Optional.empty(), delivery.forgetAt());
    assertEquals(
        Optional.of(NOW.plus(Duration.ofDays(7))),
        after(delivery.taken(), new Answered(200)).forgetAt());
    assertEquals(
        Optional.of(NOW.plus(Duration.ofDays(30))),
        after(delivery.taken(), new Answered(410)).forgetAt());
  }

  @Test
  void an_event_is_too_old_once_its_delivery_may_be_forgotten() {
    var weekLater = START.plus(Duration.ofDays(7));
    assertFalse(event("event-1").isTooOld(weekLater));
    assertTrue(event("event-1").isTooOld(weekLater.plusMillis(1)));
  }

  private static WebhookDelivery after(WebhookDelivery taken, AttemptResult result) {
    return taken.after(result, RetrySchedule.THREE_DAYS, NOW);
  }
}
