package ai.aureeture.booking.application.port.people;

import ai.aureeture.booking.domain.mentor.PhotoName;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Keeps the mentors' photos as they are shown, a JPEG each. Which of them a page shows, {@link
 * Mentors} says. Refused with UNAVAILABLE when the store cannot be reached.
 */
public interface Photos {

  Uni<Void> put(String mentorId, PhotoName name, byte[] jpeg);

  Uni<Optional<byte[]>> get(String mentorId, PhotoName name);

  /** No effect when there is no such photo. */
  Uni<Void> delete(String mentorId, PhotoName name);

  /** Deletes every photo of the mentor, also those that a failure has left behind. */
  Uni<Void> deleteAll(String mentorId);
}
