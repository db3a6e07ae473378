package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.Mentors;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Mentors of a release that knew no slugs get theirs; all others have one with their first offer.
 */
@ApplicationScoped
public class GiveSlugs {
  private final Mentors mentors;

  GiveSlugs(Mentors mentors) {
    this.mentors = mentors;
  }

  public Uni<Void> giveMissing() {
    return mentors
        .withoutSlug()
        .flatMap(some ->
            some.isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                    .iterable(some)
                    .onItem()
                    .transformToUniAndConcatenate(mentors::giveSlug)
                    .onItem()
                    .ignoreAsUni()
                    .flatMap(_ -> giveMissing()));
  }
}
