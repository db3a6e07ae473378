package ai.aureeture.booking.adapter.inbound.rest.idempotency;

import ai.aureeture.booking.application.port.IdempotencyStore;
import ai.aureeture.booking.application.port.IdempotencyStore.Acquired;
import ai.aureeture.booking.application.port.IdempotencyStore.Answer;
import ai.aureeture.booking.application.port.IdempotencyStore.Answered;
import ai.aureeture.booking.application.port.IdempotencyStore.InUse;
import ai.aureeture.booking.application.port.IdempotencyStore.Request;
import ai.aureeture.booking.application.port.IdempotencyStore.Reused;
import ai.aureeture.booking.application.port.ResponseRecorder;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets a request with an {@code Idempotency-Key} have its effect once, and one answer for good. */
@RequestScoped
public class IdempotencyFilter {
  private final IdempotencyStore answers;
  private final IdempotentRequest request;
  private final JsonCodec wire;
  private final Clock clock;

  IdempotencyFilter(
      IdempotencyStore answers, IdempotentRequest request, JsonCodec wire, Clock clock) {
    this.answers = answers;
    this.request = request;
    this.wire = wire;
    this.clock = clock;
  }

  /** For work whose answer is 200 with the session as it is then. */
  public <V> Uni<RestResponse<V>> show(Object body, Uni<Session> work, Function<Session, V> view) {
    return answer(
        body,
        work.map(session -> RestResponse.ok(view.apply(session))),
        decision -> Optional.of(RestResponse.ok(view.apply(decision.session()))));
  }

  /**
   * @param body what makes two requests the same; null for none
   * @param kept the answer to be kept with the decision, empty while it is only a step on the way
   */
  public <V> Uni<RestResponse<V>> answer(
      Object body, Uni<RestResponse<V>> work, Function<Decision, Optional<RestResponse<V>>> kept) {
    return request
        .with(wire.fingerprint(body))
        .map(keyed -> answer(keyed, work, kept))
        .orElse(work);
  }

  private <V> Uni<RestResponse<V>> answer(
      Request keyed,
      Uni<RestResponse<V>> work,
      Function<Decision, Optional<RestResponse<V>>> kept) {
    return answers
        .acquire(keyed, clock.instant())
        .flatMap(acquisition ->
            switch (acquisition) {
              case Acquired acquired -> carryOut(acquired, work, kept);
              case Answered(Answer first) -> Uni.createFrom().item(wire.replay(first));
              case InUse _ -> Uni.createFrom().failure(inUse());
              case Reused _ -> Uni.createFrom().failure(reused());
            });
  }

  // A caller who hangs up gives the key back, as one who was refused does; an effect that is being
  // saved
  // meanwhile either has its answer already or is undone.
  private <V> Uni<RestResponse<V>> carryOut(
      Acquired acquired,
      Uni<RestResponse<V>> work,
      Function<Decision, Optional<RestResponse<V>>> kept) {
    return new ResponseRecorder(acquired, decision -> kept.apply(decision).map(wire::write))
        .goWith(work)
        .flatMap(response -> answers.keep(acquired, wire.write(response)))
        .map(wire::<V>read)
        .onFailure()
        .call(() -> free(acquired))
        .onCancellation()
        .call(() -> free(acquired));
  }

  // Should even this fail, the key is free after its lease.
  private Uni<Void> free(Acquired acquired) {
    return answers.free(acquired).onFailure().recoverWithNull();
  }

  private static Problem inUse() {
    return Problem.of(
            409, "idempotency-key-in-use", "The same request is being answered this moment")
        .retryAfter(1);
  }

  private static Problem reused() {
    return Problem.of(
        422, "idempotency-key-reused", "This Idempotency-Key stands for another request");
  }
}
