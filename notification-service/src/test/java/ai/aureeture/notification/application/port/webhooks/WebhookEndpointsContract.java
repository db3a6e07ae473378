package ai.aureeture.notification.application.port.webhooks;

import static ai.aureeture.notification.domain.webhooks.Webhooks.START;
import static ai.aureeture.notification.domain.webhooks.Webhooks.endpoint;
import static ai.aureeture.notification.domain.webhooks.Webhooks.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.webhooks.EndpointChange.By;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every collection of webhook endpoints must hold; {@link #endpoints()} begins empty. */
public abstract class WebhookEndpointsContract {
  private final WebhookEndpoint first = endpoint("endpoint-1");

  protected abstract WebhookEndpoints endpoints();

  @Test
  void an_endpoint_is_found_as_it_was_stored() {
    var full =
        first
            .withNewSecret(secret(2), new By("admin-2", START.plusSeconds(1)))
            .disabled(START.plusSeconds(2));
    assertTrue(done(endpoints().add(full)));

    assertEquals(Optional.of(full), done(endpoints().find("endpoint-1")));
    assertEquals(Optional.empty(), done(endpoints().find("endpoint-2")));
  }

  @Test
  void a_second_endpoint_with_the_same_address_is_not_stored() {
    assertTrue(done(endpoints().add(first)));
    var second =
        WebhookEndpoint.registered(
            "endpoint-2",
            first.url(),
            List.of("other"),
            Optional.empty(),
            secret(2),
            new By("admin-1", START));

    assertFalse(done(endpoints().add(second)));

    assertEquals(List.of(first), done(endpoints().all()));
  }

  @Test
  void all_are_listed_in_the_order_of_their_registration() {
    var later =
        WebhookEndpoint.registered(
            "a-later-one",
            "https://later.example",
            List.of("some"),
            Optional.empty(),
            secret(2),
            new By("admin-1", START.plusSeconds(1)));
    assertTrue(done(endpoints().add(later)));
    assertTrue(done(endpoints().add(first)));

    assertEquals(List.of(first, later), done(endpoints().all()));
  }

  @Test
  void a_change_is_stored_and_answered() {
    assertTrue(done(endpoints().add(first)));

    var changed = done(endpoints().change("endpoint-1", stored -> stored.disabled(START)));

    assertEquals(Optional.of(first.disabled(START)), changed);
    assertEquals(changed, done(endpoints().find("endpoint-1")));
    assertEquals(Optional.empty(), done(endpoints().change("endpoint-2", stored -> stored)));
  }

  @Test
  void changes_at_the_same_time_all_count() {
    assertTrue(done(endpoints().add(first)));
    var admin = new By("admin-2", START);

    var all =
        IntStream.range(0, 5)
            .mapToObj(i ->
                endpoints().change("endpoint-1", stored -> stored.withNewSecret(secret(i), admin)))
            .toList();
    assertEquals(5, done(Uni.join().all(all).andFailFast()).size());

    assertEquals(6, done(endpoints().find("endpoint-1")).orElseThrow().changes().size());
  }

  @Test
  void a_removed_one_is_gone_and_its_address_is_free() {
    assertTrue(done(endpoints().add(first)));

    assertTrue(done(endpoints().remove("endpoint-1")));
    assertFalse(done(endpoints().remove("endpoint-1")));

    assertEquals(List.of(), done(endpoints().all()));
    assertTrue(done(endpoints().add(first)));
  }

  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
