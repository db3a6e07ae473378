package ai.aureeture.booking.adapter.outbound.postgres.idempotency;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.IdempotencyStore;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One row a key: the insert decides which of two requests is the first. */
@ApplicationScoped
class PostgresIdempotencyStore implements IdempotencyStore {
  private static final Duration KEPT = Duration.ofHours(24);

  // Longer than any request takes: a key held for that long has lost its process.
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final String ACQUIRE =
      """
      insert into kept_answer as known (person_id, path, key, fingerprint, claim, claimed_at)
      values (?1, ?2, ?3, ?4, ?5, ?6)
      on conflict (person_id, path, key) do update
        set fingerprint = excluded.fingerprint, claim = excluded.claim,
            claimed_at = excluded.claimed_at, status = null, body = null
        where known.claimed_at <= ?7
          or known.status is null and known.claimed_at <= ?8
            and known.fingerprint = excluded.fingerprint
      returning claim
      """;

  @Override
  public Uni<Acquisition> acquire(Request request, Instant now) {
    var acquired = new Acquired(UUID.randomUUID());
    return Database.inTransaction(() -> insert(request, acquired, now))
        .flatMap(isAcquired -> isAcquired ? Uni.createFrom().item(acquired) : known(request, now));
  }

  @Override
  public Uni<Answer> keep(Acquired acquired, Answer answer) {
    return Database.inTransaction(() -> StoredResponseRow.answer(acquired, answer))
        .map(kept -> kept.orElse(answer));
  }

  @Override
  public Uni<Void> free(Acquired acquired) {
    return Database.inTransaction(() ->
        StoredResponseRow.delete("claim = ?1 and status is null", acquired.lock())
            .replaceWithVoid());
  }

  @Override
  public Uni<Void> forgetOld(Instant now) {
    return Database.inTransaction(
        () -> StoredResponseRow.delete("claimedAt <= ?1", now.minus(KEPT)).replaceWithVoid());
  }

  private static Uni<Boolean> insert(Request request, Acquired acquired, Instant now) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(ACQUIRE, UUID.class)
                .setParameter(1, request.personId())
                .setParameter(2, request.path())
                .setParameter(3, request.key())
                .setParameter(4, request.fingerprint())
                .setParameter(5, acquired.lock())
                .setParameter(6, now)
                .setParameter(7, now.minus(KEPT))
                .setParameter(8, now.minus(LEASE))
                .getResultList())
        .map(locks -> !locks.isEmpty());
  }

  // The key may have been freed since it was found taken: then it is asked for once more.
  private Uni<Acquisition> known(Request request, Instant now) {
    return Database.reading(() -> StoredResponseRow.of(request))
        .flatMap(row ->
            row == null ? acquire(request, now) : Uni.createFrom().item(row.acquisition(request)));
  }
}
