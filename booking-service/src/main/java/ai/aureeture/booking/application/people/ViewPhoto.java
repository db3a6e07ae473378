package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.mentor.PhotoName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A visitor sees a mentor's photo while that mentor's page shows it. */
@ApplicationScoped
public class ViewPhoto {
  private final Mentors mentors;
  private final Photos photos;

  ViewPhoto(Mentors mentors, Photos photos) {
    this.mentors = mentors;
    this.photos = photos;
  }

  /**
   * The JPEG; empty for a photo that was replaced or removed, and while the mentor is suspended.
   */
  public Uni<Optional<byte[]>> view(String mentorId, PhotoName name) {
    return mentors
        .shownPhoto(mentorId)
        .flatMap(shown ->
            shown.filter(name::equals).isPresent()
                ? photos.get(mentorId, name)
                : Uni.createFrom().item(Optional.empty()));
  }
}
