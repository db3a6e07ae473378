package ai.aureeture.booking.domain;

import java.util.Optional;
import java.util.UUID;

/** A session from its hold to its end; the API calls it {@code bookingId} as long as it is one. */
public record SessionId(UUID value) {

  /** Empty for a text that cannot be the id of any session. */
  public static Optional<SessionId> parse(String text) {
    try {
      var id = new SessionId(UUID.fromString(text));
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
