package ai.aureeture.booking.adapter.outbound.postgres.people;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Mentors as the public names them. */
public final class ListedOffers {
  private ListedOffers() {}

  /** The id of a mentor who is listed: by the id, or by any slug that is or was theirs. */
  public static Uni<Optional<String>> mentorId(String slugOrId) {
    return byId(slugOrId)
        .flatMap(found ->
            found.isPresent()
                ? Uni.createFrom().item(found)
                : SlugRows.owner(slugOrId)
                    .flatMap(owner ->
                        owner
                            .map(ListedOffers::byId)
                            .orElse(Uni.createFrom().item(Optional.empty()))));
  }

  private static Uni<Optional<String>> byId(String mentorId) {
    return OfferRow.<OfferRow>findById(mentorId)
        .map(offer ->
            Optional.ofNullable(offer).filter(OfferRow::isListed).map(listed -> listed.mentorId));
  }
}
