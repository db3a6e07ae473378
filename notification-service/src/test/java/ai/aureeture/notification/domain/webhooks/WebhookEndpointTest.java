package ai.aureeture.notification.domain.webhooks;

import static ai.aureeture.notification.domain.webhooks.Webhooks.SECRET;
import static ai.aureeture.notification.domain.webhooks.Webhooks.START;
import static ai.aureeture.notification.domain.webhooks.Webhooks.event;
import static ai.aureeture.notification.domain.webhooks.Webhooks.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.webhooks.EndpointChange.By;
import ai.aureeture.notification.domain.webhooks.EndpointChange.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookEndpointTest {
  private final WebhookEndpoint endpoint = Webhooks.endpoint("endpoint-1");
  private final By admin = new By("admin-2", START.plusSeconds(60));

  @Test
  void it_wants_the_events_it_names_from_its_registration_on() {
    assertTrue(endpoint.wants(event("event-1")));
    assertTrue(endpoint.wants(event("event-1", START.plusSeconds(1))));
    assertFalse(endpoint.wants(event("event-1", START.minusMillis(1))));
    assertFalse(
        endpoint.wants(
            new WebhookEvent("event-1", "ai.aureeture.booking.SlotHeld.v1", START, "{}")));
  }

  @Test
  void a_disabled_one_wants_nothing_until_it_is_enabled() {
    var gone = endpoint.disabled(START.plusSeconds(1));
    assertFalse(gone.wants(event("event-1", START.plusSeconds(2))));

    var back = gone.enabled(admin);
    assertTrue(back.wants(event("event-1", START.plusSeconds(61))));
    assertEquals(
        List.of(Kind.ENABLED, Kind.DISABLED, Kind.REGISTERED),
        back.changes().stream().map(EndpointChange::kind).toList());
    assertEquals(Optional.of("admin-2"), back.changes().getFirst().adminId());
    assertEquals(Optional.empty(), back.changes().get(1).adminId());
  }

  @Test
  void disabling_or_enabling_again_changes_nothing() {
    var gone = endpoint.disabled(START.plusSeconds(1));
    assertSame(gone, gone.disabled(START.plusSeconds(2)));
    assertSame(endpoint, endpoint.enabled(admin));
  }

  @Test
  void the_secret_before_signs_beside_the_new_one_for_a_day() {
    var renewed = endpoint.withNewSecret(secret(2), admin).secrets();
    var dayLater = admin.at().plus(Duration.ofHours(24));

    assertEquals(List.of(SECRET), endpoint.secrets().signingAt(START));
    assertEquals(List.of(secret(2), SECRET), renewed.signingAt(admin.at()));
    assertEquals(List.of(secret(2), SECRET), renewed.signingAt(dayLater.minusMillis(1)));
    assertEquals(List.of(secret(2)), renewed.signingAt(dayLater));
  }

  @Test
  void a_leaked_secret_signs_no_more_after_two_changes() {
    var twice = endpoint.withNewSecret(secret(2), admin).withNewSecret(secret(3), admin);
    assertEquals(List.of(secret(3), secret(2)), twice.secrets().signingAt(admin.at()));
  }

  @Test
  void a_secret_is_32_bytes_in_base64_and_prints_nothing_of_itself() {
    assertTrue(SECRET.text().startsWith("whsec_"));
    assertEquals(32, Base64.getDecoder().decode(SECRET.text().substring(6)).length);
    assertFalse(endpoint.toString().contains(SECRET.text()), endpoint.toString());
  }

  @Test
  void only_the_last_twenty_changes_are_kept() {
    var changed = endpoint;
    for (int i = 0; i < 30; i++) {
      changed = changed.withNewSecret(secret(i), new By("admin-" + i, Instant.EPOCH));
    }
    assertEquals(20, changed.changes().size());
    assertEquals(Optional.of("admin-29"), changed.changes().getFirst().adminId());
  }
}
