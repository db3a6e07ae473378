package ai.aureeture.booking.application.port.people;

import io.smallrye.mutiny.Uni;

/** Makes the photo that a page shows out of the file that a mentor uploads. */
public interface Portraits {

  /**
   * A square JPEG of the picture's middle, upright, without anything else that the file held.
   * Refused with PHOTO_NOT_READABLE when the bytes are not a complete JPEG or PNG picture, whatever
   * their name or type says, with PHOTO_TOO_LARGE when it has too many pixels, and with UNAVAILABLE
   * while too many others wait.
   */
  Uni<byte[]> of(byte[] file);
}
