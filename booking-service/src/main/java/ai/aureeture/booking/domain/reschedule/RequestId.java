package ai.aureeture.booking.domain.reschedule;

import ai.aureeture.booking.domain.SessionId;
import java.util.Optional;
import java.util.UUID;

/** One request to move a session. */
public record RequestId(UUID value) {

  /** Empty for a text that cannot be the id of any request. */
  public static Optional<RequestId> parse(String text) {
    return SessionId.parse(text).map(id -> new RequestId(id.value()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
