package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.application.port.people.Portraits;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.mentor.PhotoName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A mentor shows another photo of themselves, or none. */
@ApplicationScoped
public class ChangePhoto {
  private final Mentors mentors;
  private final Portraits portraits;
  private final Photos photos;
  private final Ids ids;
  private final Clock clock;

  ChangePhoto(Mentors mentors, Portraits portraits, Photos photos, Ids ids, Clock clock) {
    this.mentors = mentors;
    this.portraits = portraits;
    this.photos = photos;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Shows what the file holds, and deletes the photo before. Refused as {@link Portraits#of} and
   * {@link Mentors#showPhoto} are.
   */
  public Uni<PhotoName> show(String mentorId, byte[] file, Actor actor) {
    // Before the picture is read: an erasure meanwhile refuses it.
    var now = clock.instant();
    return mentors
        .of(mentorId)
        .map(Mentors::require)
        .flatMap(_ -> portraits.of(file))
        .flatMap(jpeg -> show(mentorId, jpeg, actor, now));
  }

  private Uni<PhotoName> show(String mentorId, byte[] jpeg, Actor actor, Instant at) {
    var name = ids.nextPhoto();
    return photos
        .put(mentorId, name, jpeg)
        .flatMap(_ -> mentors.showPhoto(mentorId, Optional.of(name), actor, at))
        .onFailure()
        .call(() -> drop(mentorId, name))
        .call(former -> former.map(old -> drop(mentorId, old)).orElse(Uni.createFrom().voidItem()))
        .replaceWith(name);
  }

  /** Shows none, and deletes all that is kept of the mentor's. */
  public Uni<Void> remove(String mentorId, Actor actor) {
    return mentors
        .showPhoto(mentorId, Optional.empty(), actor, clock.instant())
        .flatMap(_ -> photos.deleteAll(mentorId));
  }

  // No page shows it. Where the store fails, a later removal or erasure deletes what is left.
  private Uni<Void> drop(String mentorId, PhotoName name) {
    return photos.delete(mentorId, name).onFailure(SessionRefused.class).recoverWithNull();
  }
}
