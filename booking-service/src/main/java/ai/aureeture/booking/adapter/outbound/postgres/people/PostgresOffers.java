package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.offer.Offer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Offers as rows; the row is also the lock behind which bookings of the mentor's slots queue. */
@ApplicationScoped
public class PostgresOffers implements Offers {
  @Override
  public Uni<Optional<Offer>> of(String mentorId) {
    return Database.reading(() ->
        OfferRow.<OfferRow>findById(mentorId)
            .map(row ->
                Optional.ofNullable(row).filter(offer -> !offer.gone).map(OfferRow::toOffer)));
  }

  // Of two who put the same new offer at once one finds the other's row only on writing its own.
  @Override
  public Uni<Listing> put(Offer offer, Actor actor, Instant at) {
    return write(offer, actor, at)
        .onFailure(failure -> Database.broke("mentor_offer_pkey", failure))
        .recoverWithUni(_ -> write(offer, actor, at));
  }

  private static Uni<Listing> write(Offer offer, Actor actor, Instant at) {
    return Database.inTransaction(() ->
        PersonLocks.lockOffer(offer.mentorId())
            .call(_ -> ErasedPersonRow.requireNoneSince(at, List.of(offer.mentorId())))
            .flatMap(row -> {
              if (row == null) {
                var first = OfferRow.of(offer);
                return first.giveSlug().flatMap(_ -> first.<OfferRow>persist());
              }
              row.take(row.gone ? offer : offer.replacing(row.toOffer()));
              return row.giveSlug().replaceWith(row);
            })
            .call(_ -> AuditRow.of(offer, actor, at).persist())
            .map(OfferRow::listing));
  }
}
