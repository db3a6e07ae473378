package ai.aureeture.booking.adapter.outbound.postgres.people;

import static ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks.requireOffer;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.review.AverageRating;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Profiles as rows beside the offers, written under the same lock. */
@ApplicationScoped
class PostgresMentors implements Mentors {
  private static final String HELD =
      "select count(*) from session where mentor_id = ?1 and listed and status = 'completed'";

  private static final String TOTAL =
      "select count(*) from mentor_offer where not gone and suspended_at is null";

  private static final String ADDRESSES =
      """
      select coalesce(offer.slug, offer.mentor_id), profile.updated_at,
        offer.review_count, offer.rating_sum
      from mentor_offer offer left join mentor_profile profile
        on profile.mentor_id = offer.mentor_id
      where not offer.gone and offer.suspended_at is null
      order by offer.mentor_id offset ?1 limit ?2
      """;

  private static final String WITHOUT_SLUG =
      "select mentor_id from mentor_offer where slug is null and not gone limit 100";

  @Override
  public Uni<Optional<Mentor>> of(String mentorId) {
    return Database.reading(() -> read(mentorId, offer -> !offer.gone));
  }

  @Override
  public Uni<Optional<Mentor>> find(String slugOrId) {
    return Database.reading(() ->
        read(slugOrId, OfferRow::isListed)
            .flatMap(mentor ->
                mentor.isPresent()
                    ? Uni.createFrom().item(mentor)
                    : SlugRows.owner(slugOrId)
                        .flatMap(owner ->
                            owner
                                .map(id -> read(id, OfferRow::isListed))
                                .orElse(Uni.createFrom().item(Optional.empty())))));
  }

  private static Uni<Optional<Mentor>> read(String mentorId, Predicate<OfferRow> isShown) {
    return OfferRow.<OfferRow>findById(mentorId)
        .flatMap(offer ->
            offer == null || !isShown.test(offer)
                ? Uni.createFrom().item(Optional.empty())
                : ProfileRow.<ProfileRow>findById(mentorId)
                    .flatMap(profile ->
                        held(mentorId).map(held -> Optional.of(mentor(offer, profile, held)))));
  }

  private static Mentor mentor(OfferRow offer, ProfileRow profile, long held) {
    return new Mentor(
        offer.toOffer(),
        offer.slug(),
        offer.photo(),
        profile == null ? ProfileRow.none(offer.expertise) : profile.toProfile(offer.expertise),
        held,
        offer.rating());
  }

  private static Uni<Long> held(String mentorId) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(HELD, Long.class)
                .setParameter(1, mentorId)
                .getSingleResult());
  }

  @Override
  public Uni<Void> replace(
      String mentorId, Profile profile, Optional<Slug> slug, Actor actor, Instant at) {
    return Database.inTransaction(() ->
        PersonLocks.lockOffer(mentorId)
            .call(_ -> ErasedPersonRow.requireNoneSince(at, List.of(mentorId)))
            .invoke(offer -> requireOffer(offer != null && !offer.gone))
            .call(_ ->
                slug.map(chosen -> SlugRows.choose(chosen, mentorId))
                    .orElse(Uni.createFrom().voidItem()))
            .invoke(offer -> {
              offer.expertise = profile.skills();
              slug.ifPresent(chosen -> offer.slug = chosen.value());
            })
            .flatMap(_ -> ProfileRow.<ProfileRow>findById(mentorId))
            .flatMap(row -> {
              var taken = (row == null ? ProfileRow.of(mentorId) : row).take(profile, at);
              return row == null ? taken.persist().replaceWithVoid() : Uni.createFrom().voidItem();
            })
            .flatMap(_ -> AuditRow.of(mentorId, profile, actor, at).persist())
            .replaceWithVoid());
  }

  @Override
  public Uni<Optional<PhotoName>> showPhoto(
      String mentorId, Optional<PhotoName> photo, Actor actor, Instant at) {
    return Database.inTransaction(() ->
        PersonLocks.lockOffer(mentorId)
            .call(_ -> ErasedPersonRow.requireNoneSince(at, List.of(mentorId)))
            .invoke(offer -> requireOffer(offer != null && !offer.gone))
            .map(offer -> offer.show(photo))
            .call(_ -> AuditRow.ofPhoto(mentorId, photo.isPresent(), actor, at).persist()));
  }

  @Override
  public Uni<Optional<PhotoName>> shownPhoto(String mentorId) {
    return Database.reading(() -> OfferRow.<OfferRow>findById(mentorId))
        .map(offer -> Optional.ofNullable(offer).filter(OfferRow::isListed))
        .map(offer -> offer.flatMap(OfferRow::photo));
  }

  @Override
  public Uni<Directory> directory(int first, int most) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(TOTAL, Long.class)
                    .getSingleResult()
                    .flatMap(total ->
                        database
                            .createNativeQuery(ADDRESSES, Tuple.class)
                            .setParameter(1, first)
                            .setParameter(2, most)
                            .getResultList()
                            .map(rows ->
                                new Directory(
                                    total,
                                    rows.stream().map(PostgresMentors::address).toList())))));
  }

  private static Address address(Tuple row) {
    return new Address(
        row.get(0, String.class),
        Tuples.instantIfAny(row, 1),
        new AverageRating(Tuples.number(row, 2), Tuples.number(row, 3)));
  }

  @Override
  public Uni<List<String>> withoutSlug() {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database.createNativeQuery(WITHOUT_SLUG, String.class).getResultList()));
  }

  @Override
  public Uni<Void> giveSlug(String mentorId) {
    return Database.inTransaction(() ->
        PersonLocks.lockOffer(mentorId)
            .flatMap(offer ->
                offer == null || offer.gone ? Uni.createFrom().voidItem() : offer.giveSlug()));
  }
}
