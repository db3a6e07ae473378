package ai.aureeture.booking.adapter.outbound.postgres.audit;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.review.ReviewEvent;
import ai.aureeture.booking.domain.review.ReviewId;
import ai.aureeture.booking.domain.session.SessionEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an audit entry tells of a change: ids, times, amounts, ratings and words of ours, and why an
 * operator suspended a mentor, or hid or showed a review. Nothing else that a person has written,
 * and no name or address, so that the trail can be kept when they are erased.
 */
public final class AuditFacts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> event) {
          return event
              .getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private AuditFacts() {}

  /** {@code PaymentConfirmed} is {@code payment-confirmed}. */
  public static String nameOf(SessionEvent event) {
    return NAMES.get(event.getClass());
  }

  static String of(SessionEvent event) {
    return json(facts(event));
  }

  /** {@code Written} is {@code review-written}. */
  static String nameOf(ReviewEvent event) {
    return "review-" + NAMES.get(event.getClass());
  }

  static String of(ReviewEvent event, ReviewId review) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("reviewId", review.toString());
    switch (event) {
      case ReviewEvent.Written(var rating) -> facts.put("rating", rating);
      case ReviewEvent.Changed(var rating) -> facts.put("rating", rating);
      case ReviewEvent.Hidden(var reason) -> facts.put("reason", reason);
      case ReviewEvent.Shown(var reason) -> facts.put("reason", reason);
      case ReviewEvent.Answered() -> {}
    }
    return json(facts);
  }

  static String of(Offer offer) {
    return json(
        Map.of(
            "priceMinor",
            offer.price().minor(),
            "currency",
            offer.price().currency(),
            "confirmation",
            EnumNames.of(offer.confirmation())));
  }

  static String of(Profile profile) {
    return json(
        Map.of(
            "skills",
            profile.skills().size(),
            "languages",
            profile.languages().size(),
            "experience",
            profile.experience().size(),
            "links",
            profile.links().size()));
  }

  static Map<String, Object> facts(SessionEvent event) {
    return switch (event) {
      case SessionEvent.Held(var until) -> Map.of("until", until.toString());
      case SessionEvent.Requested(var until) -> Map.of("until", until.toString());
      case SessionEvent.OrderOpened(var order) -> Map.of("orderId", order.value());
      case SessionEvent.Released(var reason) -> Map.of("reason", EnumNames.of(reason));
      case SessionEvent.PaymentConfirmed(var payment) -> facts(payment);
      case SessionEvent.SlotLost(var payment) -> facts(payment);
      case SessionEvent.SurplusPaid(var payment) -> facts(payment);
      case SessionEvent.PaymentMismatched(var payment) -> facts(payment);
      case SessionEvent.Refunded(var refund, _) -> facts(refund);
      case SessionEvent.RefundFailed(var payment, var owed, var reason) ->
          facts(payment, Optional.empty(), owed, reason);
      case SessionEvent.RefundOrdered(var refund) -> facts(refund);
      case SessionEvent.RefundRecorded(var refund) -> facts(refund);
      case SessionEvent.PartlyRefunded(var refund) -> facts(refund);
      case SessionEvent.Cancelled(var reason, var remaining) -> {
        var facts = new LinkedHashMap<String, Object>(Map.of("reason", EnumNames.of(reason)));
        remaining.ifPresent(money -> put(money, facts));
        yield facts;
      }
      case SessionEvent.RoomReady(var room) -> Map.of("provider", EnumNames.of(room.provider()));
      case SessionEvent.RescheduleRequested(var request) -> facts(request);
      case SessionEvent.RescheduleRejected(var request) -> facts(request);
      case SessionEvent.Rescheduled(var request, var from) -> {
        var facts = facts(request);
        facts.put("previousStartTime", from.start().toString());
        yield facts;
      }
      case SessionEvent.Completed(var by) -> Map.of("by", EnumNames.of(by));
      case SessionEvent.Warned(var warning) -> Map.of("code", warning.code());
      case SessionEvent.PersonalDataErased(var personId) -> Map.of("personId", personId);
      case SessionEvent.Confirmed() -> Map.of();
      case SessionEvent.Accepted() -> Map.of();
      case SessionEvent.Started() -> Map.of();
      case SessionEvent.Edited() -> Map.of();
      case SessionEvent.Imported() -> Map.of();
    };
  }

  private static Map<String, Object> facts(Refund refund) {
    return facts(refund.payment(), refund.refundId(), refund.amount(), refund.reason());
  }

  private static Map<String, Object> facts(
      PaymentId payment, Optional<String> refundId, Money amount, Refund.Reason reason) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("paymentId", payment.value());
    refundId.ifPresent(id -> facts.put("refundId", id));
    put(amount, facts);
    facts.put("reason", EnumNames.of(reason));
    return facts;
  }

  private static void put(Money amount, Map<String, Object> facts) {
    facts.put("amountMinor", amount.minor());
    facts.put("currency", amount.currency());
  }

  private static Map<String, Object> facts(ProviderRefund refund) {
    return Map.of(
        "paymentId",
        refund.payment().value(),
        "refundId",
        refund.id(),
        "amountMinor",
        refund.amount().minor(),
        "currency",
        refund.amount().currency(),
        "status",
        EnumNames.of(refund.status()));
  }

  private static Map<String, Object> facts(Payment payment) {
    return Map.of(
        "paymentId",
        payment.id().value(),
        "amountMinor",
        payment.amount().minor(),
        "currency",
        payment.amount().currency());
  }

  private static Map<String, Object> facts(RescheduleRequest request) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("requestId", request.id().toString());
    facts.put("requestedBy", EnumNames.of(request.by()));
    facts.put("status", EnumNames.of(request.status()));
    request
        .proposed()
        .map(Reservation::slot)
        .map(Slot::start)
        .ifPresent(start -> facts.put("newStartTime", start.toString()));
    return facts;
  }

  static String json(Map<String, Object> facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
