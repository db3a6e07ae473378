package ai.aureeture.notification.domain.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An endpoint and an event for it. */
public final class Webhooks {
  public static final Instant START = Instant.parse("2027-03-10T09:00:00Z");
  public static final String PAID = "ai.aureeture.booking.PaymentConfirmed.v1";
  public static final WebhookSecret SECRET = secret(1);

  private Webhooks() {}

  public static WebhookSecret secret(int seed) {
    var bytes = new byte[WebhookSecret.BYTES];
    bytes[0] = (byte) seed;
    return WebhookSecret.of(bytes);
  }

  /** Registered at the start by the admin {@code admin-1}. */
  public static WebhookEndpoint endpoint(String id) {
    return WebhookEndpoint.registered(
        id,
        "https://receiver.example/" + id,
        List.of(PAID),
        Optional.of("The books"),
        SECRET,
        new EndpointChange.By("admin-1", START));
  }

  public static WebhookEvent event(String id) {
    return event(id, START);
  }

  public static WebhookEvent event(String id, Instant time) {
    return new WebhookEvent(id, PAID, time, "{\"type\":\"" + PAID + "\"}");
  }
}
