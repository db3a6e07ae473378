package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.http.problems.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The core's refusals as problems of the HTTP contract: the only place that knows both. */
public class Refusals {
  private static final int SECONDS = 2;

  @Inject BookingPolicy policy;

  @ServerExceptionMapper
  @Priority(1)
  public Response refused(SessionRefused refused) {
    return problem(refused).toResponse();
  }

  private Problem problem(SessionRefused refused) {
    var problem =
        switch (refused.reason()) {
          case MENTOR_NOT_FOUND, NOT_FOUND, ORDER_NOT_FOUND, REVIEW_NOT_FOUND -> of(404, refused);
          case SLUG_TAKEN,
              SLUG_LIMIT_REACHED,
              OWN_OFFER,
              INSTANT_BOOKING_DISABLED,
              SLOT_NOT_OFFERED,
              SLOT_TAKEN,
              WEEK_FULL,
              STUDENT_BUSY,
              ALREADY_PAID,
              BOOKING_MISMATCH,
              AMOUNT_MISMATCH,
              SESSION_NOT_RESCHEDULABLE,
              RESCHEDULE_ALREADY_PENDING,
              RESCHEDULE_LIMIT_REACHED,
              REQUEST_ALREADY_ANSWERED,
              PAID_SESSION_NEEDS_NO_ANSWER,
              PAID_SESSION_CANNOT_BE_CANCELLED,
              SESSION_NOT_STARTED,
              SESSION_NOT_COMPLETED,
              REVIEW_FIXED,
              REVIEW_ALREADY_ANSWERED,
              TOO_MANY_FREE_SESSIONS,
              NOT_REFUNDABLE,
              SESSIONS_STILL_OPEN,
              PERSON_ERASED ->
              of(409, refused);
          case SLOT_LOST_REFUNDED, PAYMENT_REFUNDED ->
              of(409, refused).with("supportContact", policy.supportContact());
          case TOO_MANY_HOLDS -> of(429, refused).retryAfter((int) policy.holdTime().toSeconds());
          case NEW_TIME_REQUIRED -> of(400, refused);
          case PHOTO_NOT_READABLE, PHOTO_TOO_LARGE -> of(422, refused);
          case NOT_YOUR_BOOKING, NOT_YOUR_SESSION, NOT_YOURS_TO_ANSWER -> of(403, refused);
          case PAYMENT_SIGNATURE_INVALID -> of(401, refused);
          case PAYMENT_NOT_CAPTURED -> of(402, refused);
          case NOT_PAID, SESSION_NOT_JOINABLE, SESSION_OVER, TOO_EARLY ->
              of(403, refused).with("canJoin", false);
          case IDEMPOTENCY_KEY_IN_USE -> of(409, refused).retryAfter(1);
          case RATE_LIMITED ->
              of(429, refused).retryAfter(((Long) refused.facts().get("retryAfter")).intValue());
          case AVAILABILITY_UNAVAILABLE, PAYMENTS_UNAVAILABLE, UNAVAILABLE, OVERLOADED ->
              of(503, refused).retryAfter(SECONDS);
        };
    return refused.facts().entrySet().stream()
        .reduce(problem, (all, fact) -> all.with(fact.getKey(), fact.getValue()), (a, _) -> a);
  }

  private static Problem of(int status, SessionRefused refused) {
    return Problem.of(status, code(refused.reason()), refused.getMessage());
  }

  /** {@code SLOT_TAKEN} is {@code slot-taken} to the world. */
  public static String code(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
