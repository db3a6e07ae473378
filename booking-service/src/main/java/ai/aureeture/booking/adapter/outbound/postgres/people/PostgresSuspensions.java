package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.operator.Suspensions;
import ai.aureeture.booking.domain.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Suspensions as columns of the offer, whose row is locked by every booking of the mentor. */
@ApplicationScoped
class PostgresSuspensions implements Suspensions {

  @Override
  public Uni<Optional<Suspension>> suspend(
      String mentorId, String reason, Actor admin, Instant at) {
    return change(
        mentorId,
        offer -> {
          if (offer.suspendedAt != null) {
            return Uni.createFrom().voidItem();
          }
          offer.suspendedAt = at;
          offer.suspensionReason = reason;
          offer.suspendedBy = admin.personId().orElseThrow();
          return AuditRow.ofSuspension(mentorId, reason, admin, at).persist().replaceWithVoid();
        });
  }

  @Override
  public Uni<Boolean> lift(String mentorId, Actor admin, Instant at) {
    return change(
            mentorId,
            offer -> {
              if (offer.suspendedAt == null) {
                return Uni.createFrom().voidItem();
              }
              offer.endSuspension();
              return AuditRow.ofEndedSuspension(mentorId, admin, at).persist().replaceWithVoid();
            })
        .map(Optional::isPresent);
  }

  @Override
  public Uni<List<Suspension>> list(int limit) {
    return Database.reading(() ->
            OfferRow.<OfferRow>find(
                    "suspendedAt is not null and not gone order by suspendedAt desc, mentorId desc")
                .page(0, limit)
                .list())
        .map(rows -> rows.stream().map(PostgresSuspensions::suspension).toList());
  }

  /** Empty when there is no such mentor, or an erased one. */
  private static Uni<Optional<Suspension>> change(
      String mentorId, Function<OfferRow, Uni<Void>> step) {
    return Database.inTransaction(() ->
        PersonLocks.lockOffer(mentorId)
            .flatMap(offer ->
                offer == null || offer.gone
                    ? Uni.createFrom().item(Optional.empty())
                    : step.apply(offer).map(_ -> Optional.of(suspension(offer)))));
  }

  private static Suspension suspension(OfferRow offer) {
    return new Suspension(
        offer.mentorId, offer.name, offer.suspensionReason, offer.suspendedBy, offer.suspendedAt);
  }
}
