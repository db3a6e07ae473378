package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.imports.FormerSession;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The locks of everything that takes time or erases a person: first a mentor's offer row, then the
 * advisory locks of the people in the order of their ids, everywhere, so that no two transactions
 * wait for each other. Both people are locked, since a mentor may be another mentor's student.
 */
public final class PersonLocks {
  /** Selects the advisory locks of two people, whom {@link #bind} names. */
  public static final String LOCK_TWO =
      """
      select pg_advisory_xact_lock(hashtextextended(:first, 0)),
        pg_advisory_xact_lock(hashtextextended(:second, 0))\
      """;

  private static final String LOCK = "select 1 from (" + LOCK_TWO + ") l";

  private static final String LOCK_OFFERS =
      "select mentor_id from mentor_offer where mentor_id in (?1) order by mentor_id for update";
  private static final String LOCK_PEOPLE =
      """
      select count(*) from (select pg_advisory_xact_lock(hashtextextended(id, 0))
        from string_to_table(cast(?1 as text), chr(31)) id) l
      """;

  /** No id has it: {@code chr(31)}. */
  private static final String SEPARATOR = "\u001F";

  private PersonLocks() {}

  /** All locks of many sessions, in the transaction, before anything of them is looked at. */
  public static Uni<Void> lockAll(List<FormerSession> sessions) {
    var mentors = sessions.stream().map(FormerSession::mentorId).distinct().toList();
    var students = sessions.stream().map(session -> session.student().id());
    var people =
        Stream.concat(mentors.stream(), students)
            .distinct()
            .sorted()
            .collect(Collectors.joining(SEPARATOR));
    return Panache.getSession()
        .call(database ->
            database
                .createNativeQuery(LOCK_OFFERS, String.class)
                .setParameter(1, mentors)
                .getResultList())
        .flatMap(database ->
            database
                .createNativeQuery(LOCK_PEOPLE, Long.class)
                .setParameter(1, people)
                .getSingleResult())
        .replaceWithVoid();
  }

  /**
   * All locks, in the transaction, before anything is counted or claimed. Refused with
   * MENTOR_NOT_FOUND or PERSON_ERASED when one of the two was erased after the session was asked
   * for.
   */
  public static Uni<Void> lockForClaims(Session session, Instant asked) {
    var mentor = session.terms().mentor().id();
    var student = session.terms().student().id();
    return OfferRow.<OfferRow>findById(mentor, LockModeType.PESSIMISTIC_WRITE)
        .invoke(offer -> requireOffer(offer != null && !offer.gone))
        .flatMap(_ -> lock(mentor, student))
        .flatMap(_ -> ErasedPersonRow.requireNoneSince(asked, List.of(mentor, student)));
  }

  /** The person's offer, null when there is none, with all locks of that person taken. */
  public static Uni<OfferRow> lockOffer(String personId) {
    return OfferRow.<OfferRow>findById(personId, LockModeType.PESSIMISTIC_WRITE)
        .call(() -> lock(personId, personId));
  }

  /** Refuses with MENTOR_NOT_FOUND where there is none. */
  public static void requireOffer(boolean isThere) {
    if (!isThere) {
      throw new SessionRefused(Reason.MENTOR_NOT_FOUND, "There is no such mentor");
    }
  }

  /** The session's two people, for {@link #LOCK_TWO}. */
  public static void bind(Mutiny.SelectionQuery<?> query, Session session) {
    bind(query, session.terms().mentor().id(), session.terms().student().id());
  }

  private static void bind(Mutiny.SelectionQuery<?> query, String one, String other) {
    boolean inOrder = one.compareTo(other) <= 0;
    query
        .setParameter("first", inOrder ? one : other)
        .setParameter("second", inOrder ? other : one);
  }

  private static Uni<Void> lock(String one, String other) {
    return Panache.getSession()
        .flatMap(database -> {
          var query = database.createNativeQuery(LOCK, Integer.class);
          bind(query, one, other);
          return query.getSingleResult();
        })
        .replaceWithVoid();
  }
}
