package ai.aureeture.e2e.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import ai.aureeture.e2e.Confirmation;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A process dies at the worst moment, and people who paid notice a delay at most. */
@Order(Integer.MAX_VALUE - 1)
@Isolated("it kills parts")
class KillJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.withCalendly("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @AfterEach
  void all_parts_are_back() {
    system.awaitReady();
  }

  @Test
  void notification_service_dies_between_payment_and_mail() {
    Booking booking = ada.books(mira, mira.freeSlot());
    try (var _ = sandbox.down("sendgrid")) {
      var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
      await("the notification is there, the mail cannot be sent")
          .atMost(45, SECONDS)
          .until(() -> ada.me().notifications("session-confirmed", booking.bookingId()) == 1);
      system.kill9("notification-service");
    }
    system.awaitReady();

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void notification_service_is_away_while_the_payment_comes() {
    Booking booking = ada.books(mira, mira.freeSlot());
    var receipt = sandbox.pay(booking, Webhook.NEVER);
    system.kill9("notification-service");

    var _ = ada.confirms(receipt);
    system.awaitReady();

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void booking_service_dies_right_after_the_payment() {
    Booking booking = ada.books(mira, mira.freeSlot());
    system.kill9("booking-service");
    var _ = sandbox.pay(booking, Webhook.NOW);
    system.awaitReady();

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void booking_service_dies_right_after_it_has_confirmed() {
    Booking booking = ada.books(mira, mira.freeSlot());
    var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    system.kill9("booking-service");
    system.awaitReady();

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void meeting_link_service_dies_while_it_makes_the_link() {
    Booking booking = ada.books(mira, mira.freeSlot());
    var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    system.kill9("meeting-link-service");
    system.awaitReady();

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void the_session_is_confirmed_without_kafka_and_the_rest_follows() {
    Booking booking = ada.books(mira, mira.freeSlot());
    var receipt = sandbox.pay(booking, Webhook.NEVER);
    system.kill9("kafka");

    var _ = ada.confirms(receipt);
    system.awaitReady();

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
  }
}
