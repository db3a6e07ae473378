package ai.aureeture.booking.adapter.inbound.rest.reschedules;

import ai.aureeture.booking.adapter.inbound.rest.idempotency.IdempotencyFilter;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.moving.AnswerReschedule;
import ai.aureeture.booking.application.moving.RequestReschedule;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to move a session and their answers: the same from both sides. */
@RequestScoped
class Rescheduling {
  private final RequestReschedule ask;
  private final AnswerReschedule answer;
  private final IdempotencyFilter once;

  Rescheduling(RequestReschedule ask, AnswerReschedule answer, IdempotencyFilter once) {
    this.ask = ask;
    this.answer = answer;
    this.once = once;
  }

  Uni<RestResponse<SessionView>> request(
      String id,
      SessionAccess visitor,
      NewRescheduleRequest body,
      Function<Session, SessionView> view) {
    body.mustBeBy(visitor.participant());
    return once.show(
        body, ask.request(SessionIds.parse(id), visitor, body.reason(), body.newTime()), view);
  }

  Uni<RestResponse<SessionView>> approve(
      String id,
      String requestId,
      SessionAccess visitor,
      NewTime body,
      Function<Session, SessionView> view) {
    var time = NewTime.of(body);
    return once.show(
        body, answer.approve(SessionIds.parse(id), request(requestId), visitor, time), view);
  }

  Uni<RestResponse<SessionView>> reject(
      String id, String requestId, SessionAccess visitor, Function<Session, SessionView> view) {
    return once.show(null, answer.reject(SessionIds.parse(id), request(requestId), visitor), view);
  }

  private static RequestId request(String text) {
    return RequestId.parse(text)
        .orElseThrow(() -> Problem.of(404, "not-found", "There is no such request"));
  }
}
