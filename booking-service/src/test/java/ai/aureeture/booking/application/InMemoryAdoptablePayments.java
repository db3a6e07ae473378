package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.AdoptablePayment.State;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public final class InMemoryAdoptablePayments implements AdoptablePayments {
  public final Map<PaymentId, AdoptablePayment> all = new LinkedHashMap<>();
  private final InMemorySessions sessions;
  private boolean away;

  public InMemoryAdoptablePayments(InMemorySessions sessions) {
    this.sessions = sessions;
  }

  /** From now on nothing can be read or saved. */
  public void goAway() {
    away = true;
  }

  public void comeBack() {
    away = false;
  }

  @Override
  public Uni<AdoptablePayment> add(AdoptablePayment waiting) {
    return exclusively(() -> all.computeIfAbsent(waiting.payment().id(), _ -> waiting));
  }

  @Override
  public Uni<Optional<AdoptablePayment>> of(PaymentId payment) {
    return exclusively(() -> Optional.ofNullable(all.get(payment)));
  }

  @Override
  public Uni<AdoptablePayment> change(PaymentId payment, UnaryOperator<AdoptablePayment> decide) {
    return exclusively(() -> {
      var before = all.get(payment);
      if (before == null) {
        throw new SessionRefused(Reason.NOT_FOUND, "not kept");
      }
      var after = decide.apply(before);
      if (isWaiting(before) && !isWaiting(after)) {
        sessions.returnPayment(payment);
      }
      all.put(payment, after);
      return after;
    });
  }

  @Override
  public Uni<Void> remove(PaymentId payment) {
    return exclusively(() ->
            all.values().removeIf(kept -> kept.payment().id().equals(payment) && isWaiting(kept)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<AdoptablePayment>> takeDue(Instant now, Duration lease, int limit) {
    return exclusively(() -> {
      var due =
          all.values().stream()
              .filter(kept -> isWaiting(kept) || kept.state() == State.DUE)
              .filter(kept -> !kept.nextAttemptAt().isAfter(now))
              .limit(limit)
              .map(kept -> leased(kept, now.plus(lease)))
              .toList();
      due.forEach(kept -> all.put(kept.payment().id(), kept));
      return due;
    });
  }

  private static AdoptablePayment leased(AdoptablePayment kept, Instant until) {
    return new AdoptablePayment(
        kept.payment(),
        kept.studentId(),
        kept.seenAt(),
        kept.state(),
        kept.why(),
        kept.attempts(),
        kept.refusals(),
        until);
  }

  private <T> Uni<T> exclusively(Supplier<T> work) {
    return Uni.createFrom()
        .item(() -> {
          synchronized (this) {
            if (away) {
              throw new SessionRefused(Reason.UNAVAILABLE, "away");
            }
            return work.get();
          }
        });
  }

  private static boolean isWaiting(AdoptablePayment kept) {
    return kept.state() == State.WAITING;
  }
}
