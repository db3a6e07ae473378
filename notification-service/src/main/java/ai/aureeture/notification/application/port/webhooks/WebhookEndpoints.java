package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All webhook endpoints. Every change of one is atomic. */
public interface WebhookEndpoints {

  /** Stores a new one; false where another one has its address. */
  Uni<Boolean> add(WebhookEndpoint endpoint);

  /** All of them, in the order in which they were registered. */
  Uni<List<WebhookEndpoint>> all();

  Uni<Optional<WebhookEndpoint>> find(String endpointId);

  /** Changes what is stored by {@code decide}, which may run again; empty when there is none. */
  Uni<Optional<WebhookEndpoint>> change(String endpointId, UnaryOperator<WebhookEndpoint> decide);

  /** Whether there was one. */
  Uni<Boolean> remove(String endpointId);
}
