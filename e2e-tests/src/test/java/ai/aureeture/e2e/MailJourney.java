package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A mail is sent once, sooner or later, or both people are warned that it was not. */
@Isolated("its faults are everybody's")
class MailJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @Test
  void a_provider_that_comes_back_gets_the_mail_once() {
    Booking booking = ada.books(mira, mira.freeSlot());
    try (var _ = sandbox.down("sendgrid")) {
      var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
      await("the notification comes all the same")
          .atMost(45, SECONDS)
          .until(() -> ada.me().notifications("session-confirmed", booking.bookingId()) == 1);
      await("the mail was tried")
          .atMost(45, SECONDS)
          .until(() -> sandbox.requestsTo("sendgrid").stream().anyMatch(this::isMailToAda));
      assertEquals(0, ada.me().mails().size());
    }

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  private boolean isMailToAda(JsonNode request) {
    return request.path("body").asText().contains(ada.me().email());
  }

  @Test
  void permanently_refused_mail_is_a_warning_on_both_dashboards() {
    Booking booking = ada.books(mira, mira.freeSlot());
    try (var _ = sandbox.fault("sendgrid", Map.of("mode", "status", "status", 400))) {
      var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

      await("the warning")
          .atMost(45, SECONDS)
          .until(() ->
              ada.session(booking.bookingId()).warnsOf("email-delivery-failed")
                  && mira.session(booking.bookingId()).warnsOf("email-delivery-failed"));
    }
  }
}
