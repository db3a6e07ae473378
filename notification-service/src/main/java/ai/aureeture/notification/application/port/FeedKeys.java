package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Whose calendar feed is read with which key; at most one a person, and never the key itself. */
public interface FeedKeys {

  /** In one step with the end of the person's former one. */
  Uni<Void> put(String personId, String fingerprint, Instant since);

  /** Since when the person has one. */
  Uni<Optional<Instant>> since(String personId);

  /** The person whose key has this fingerprint. */
  Uni<Optional<String>> owner(String fingerprint);

  /** Ends the person's key, if they have one. */
  Uni<Void> remove(String personId);

  /** Ends the person's key, unless it was made after that time. */
  Uni<Void> removeUntil(String personId, Instant time);
}
