package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.mentor.Slug;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The addresses of mentors' pages, each given once; in the transaction of what needs them. An
 * address that another transaction gives away at the same time is waited for.
 */
public final class SlugRows {
  private static final int MOST = 10;
  private static final int RACES = 20;

  private static final String OWNER =
      "select mentor_id from mentor_slug"
          + " where digest = sha256(convert_to(cast(?1 as text), 'UTF8')) and mentor_id is not null";

  // The first of them that was never given away; no page is called as another mentor's id.
  private static final String GIVE =
      """
      insert into mentor_slug (digest, slug, mentor_id)
      select sha256(convert_to(c.slug, 'UTF8')), c.slug, cast(?2 as text)
      from string_to_table(cast(?1 as text), ' ') with ordinality c (slug, rank)
      where not exists (select 1 from mentor_slug given
          where given.digest = sha256(convert_to(c.slug, 'UTF8')))
        and not exists (select 1 from mentor_offer offer
          where offer.mentor_id = c.slug and offer.mentor_id <> cast(?2 as text))
      order by c.rank limit 1
      on conflict do nothing
      returning slug
      """;

  private static final String COUNT = "select count(*) from mentor_slug where mentor_id = ?1";

  private static final String FORGET =
      "update mentor_slug set slug = null, mentor_id = null where mentor_id = ?1";

  private SlugRows() {}

  /** Whose page it is or was called so. */
  static Uni<Optional<String>> owner(String slug) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(OWNER, String.class)
                .setParameter(1, slug)
                .getSingleResultOrNull())
        .map(Optional::ofNullable);
  }

  /** The first of the mentor's candidates that was never given away. */
  static Uni<Slug> give(String name, String mentorId) {
    return giveFirst(Slug.candidates(name, mentorId).toList(), mentorId, RACES);
  }

  // When another mentor gets the same one at this moment, the next statement sees theirs.
  private static Uni<Slug> giveFirst(List<Slug> candidates, String mentorId, int tries) {
    return insert(candidates, mentorId)
        .flatMap(given ->
            given
                .map(Uni.createFrom()::item)
                .orElseGet(() ->
                    tries > 0
                        ? giveFirst(candidates, mentorId, tries - 1)
                        : Uni.createFrom()
                            .failure(new IllegalStateException("No slug for " + mentorId))));
  }

  /** Refused with SLUG_TAKEN and SLUG_LIMIT_REACHED. */
  static Uni<Void> choose(Slug slug, String mentorId) {
    return owner(slug.value())
        .flatMap(owner ->
            owner.filter(mentorId::equals).isPresent()
                ? Uni.createFrom().voidItem()
                : requireFewer(mentorId)
                    .flatMap(_ -> insert(List.of(slug), mentorId))
                    .invoke(given ->
                        require(given.isPresent(), Reason.SLUG_TAKEN, "This address is taken"))
                    .replaceWithVoid());
  }

  private static Uni<Void> requireFewer(String mentorId) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(COUNT, Long.class)
                .setParameter(1, mentorId)
                .getSingleResult())
        .invoke(had ->
            require(
                had < MOST,
                Reason.SLUG_LIMIT_REACHED,
                "This page's address has been changed as often as it can be"))
        .replaceWithVoid();
  }

  private static Uni<Optional<Slug>> insert(List<Slug> candidates, String mentorId) {
    var words = candidates.stream().map(Slug::value).collect(Collectors.joining(" "));
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(GIVE, String.class)
                .setParameter(1, words)
                .setParameter(2, mentorId)
                .getSingleResultOrNull())
        .map(given -> Optional.ofNullable(given).map(Slug::new));
  }

  /** Nothing tells any more whose they were. */
  public static Uni<Void> forget(String mentorId) {
    return Panache.getSession()
        .flatMap(database ->
            database.createNativeQuery(FORGET).setParameter(1, mentorId).executeUpdate())
        .replaceWithVoid();
  }

  private static void require(boolean isFree, Reason reason, String detail) {
    if (!isFree) {
      throw new SessionRefused(reason, detail);
    }
  }
}
