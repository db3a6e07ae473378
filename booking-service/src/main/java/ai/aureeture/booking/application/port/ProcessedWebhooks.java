package ai.aureeture.booking.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** The webhook events that have had their effect; a shortcut for repeats, never the safeguard. */
public interface ProcessedWebhooks {

  Uni<Boolean> contains(String eventId);

  Uni<Void> add(String eventId, Instant at);

  Uni<Void> forgetBefore(Instant past);
}
