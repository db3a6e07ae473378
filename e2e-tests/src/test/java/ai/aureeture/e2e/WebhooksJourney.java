package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.actors.WebhookReceiver;
import ai.aureeture.e2e.actors.WebhookReceiver.Delivery;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another system of the platform is told of a payment, once it is able to listen. */
class WebhooksJourney {
  private static final String PAID = "ai.aureeture.booking.PaymentConfirmed.v1";

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Operator operator = Operator.of(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  private JsonNode webhook;

  @Test
  void refused_payment_event_comes_again_and_once_more_when_the_operator_asks() {
    try (var books = WebhookReceiver.thatRefusesFirstAttempts()) {
      webhook = operator.registersWebhook(books.url(), PAID);
      var secret = webhook.path("secret").asText();

      var booking = ada.books(mira, mira.freeSlot());
      var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

      var attempts = awaitAttempts(books, session.id(), 2);
      assertTrue(attempts.stream().allMatch(attempt -> attempt.isSignedWith(secret)));
      assertEquals(List.of(PAID), attempts.stream().map(Delivery::type).distinct().toList());
      assertEquals(1, attempts.stream().map(Delivery::id).distinct().count(), "the same event");
      var told = attempts.getLast();
      assertFalse(told.body().contains(ada.me().email()), "ids, and nothing personal");

      var delivery =
          await("the delivery shows")
              .atMost(30, SECONDS)
              .until(() -> operator.deliveryOf(webhook, told.id()), Optional::isPresent);
      operator.sendsAgain(delivery.orElseThrow());

      var repeated = awaitAttempts(books, session.id(), 3).getLast();
      assertEquals(told.id(), repeated.id());
      assertEquals(told.body(), repeated.body());
    }
  }

  @AfterEach
  void leave_no_address_behind() {
    if (webhook != null) operator.removes(webhook);
  }

  private static List<Delivery> awaitAttempts(WebhookReceiver books, String session, int count) {
    await("attempt " + count)
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(count, books.of(session).size()));
    return books.of(session);
  }
}
