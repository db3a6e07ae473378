package ai.aureeture.booking.adapter.outbound.postgres.idempotency;

import ai.aureeture.booking.application.port.IdempotencyStore.Acquired;
import ai.aureeture.booking.application.port.IdempotencyStore.Acquisition;
import ai.aureeture.booking.application.port.IdempotencyStore.Answer;
import ai.aureeture.booking.application.port.IdempotencyStore.Answered;
import ai.aureeture.booking.application.port.IdempotencyStore.InUse;
import ai.aureeture.booking.application.port.IdempotencyStore.Request;
import ai.aureeture.booking.application.port.IdempotencyStore.Reused;
import ai.aureeture.booking.application.port.ResponseRecorder;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Decision;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "kept_answer")
public class StoredResponseRow extends PanacheEntityBase {
  private static final String KEEP =
      """
      update kept_answer set status = coalesce(status, ?1), body = coalesce(body, ?2)
      where claim = ?3 returning status, body
      """;

  @Id UUID claim;

  @Column(name = "person_id")
  public String personId;

  String path;
  String key;
  String fingerprint;

  @Column(name = "claimed_at")
  Instant claimedAt;

  public Integer status;
  String body;

  /** Keeps the answer in the transaction of its effect; an effect whose key is lost is undone. */
  public static Uni<Void> record(Optional<ResponseRecorder> recorder, Decision decision) {
    return recorder
        .flatMap(known -> known.answer().apply(decision).map(answer -> record(known.key(), answer)))
        .orElse(Uni.createFrom().voidItem());
  }

  private static Uni<Void> record(Acquired acquired, Answer answer) {
    return answer(acquired, answer)
        .invoke(kept -> {
          if (kept.isEmpty()) {
            throw new SessionRefused(
                Reason.IDEMPOTENCY_KEY_IN_USE, "The same request is being answered elsewhere");
          }
        })
        .replaceWithVoid();
  }

  /**
   * The first answer stays: what comes after it in the same request is only its consequence.
   *
   * @return the answer that is kept; empty where the key is lost
   */
  static Uni<Optional<Answer>> answer(Acquired acquired, Answer answer) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(KEEP, Tuple.class)
                .setParameter(1, answer.status())
                .setParameter(2, answer.body())
                .setParameter(3, acquired.lock())
                .getResultList())
        .map(kept ->
            kept.stream()
                .map(row -> new Answer(row.get(0, Integer.class), row.get(1, String.class)))
                .findFirst());
  }

  public static Uni<StoredResponseRow> of(Request request) {
    return find(
            "personId = ?1 and path = ?2 and key = ?3",
            request.personId(),
            request.path(),
            request.key())
        .firstResult();
  }

  Acquisition acquisition(Request request) {
    if (!fingerprint.equals(request.fingerprint())) {
      return new Reused();
    }
    return status == null ? new InUse() : new Answered(toAnswer());
  }

  Answer toAnswer() {
    return new Answer(status, body);
  }
}
