package ai.aureeture.booking.domain;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.ask;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasRequest;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done with a session in each state: the state it leads to, or the refusal. */
class TransitionsTest {

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "held,      release,  cancelled",
    "held,      askToMove, session-not-reschedulable",
    "held,      accept,   paid-session-needs-no-answer",
    "held,      cancel,   paid-session-cannot-be-cancelled",
    "held,      complete, session-not-started",
    "held,      join,     not-paid",
    "held,      refund,   not-refundable",
    "requested, release,  cancelled",
    "requested, accept,   scheduled",
    "requested, decline,  cancelled",
    "requested, cancel,   cancelled",
    "requested, askToMove, session-not-reschedulable",
    "requested, complete, session-not-started",
    "requested, join,     not-paid",
    "requested, refund,   not-refundable",
    "accepted,  release,  already-paid",
    "accepted,  accept,   request-already-answered",
    "accepted,  decline,  request-already-answered",
    "accepted,  cancel,   request-already-answered",
    "accepted,  askToMove, reschedule_requested",
    "accepted,  join,     ongoing",
    "accepted,  refund,   not-refundable",
    "declined,  accept,   request-already-answered",
    "declined,  decline,  request-already-answered",
    "declined,  release,  unchanged",
    "declined,  join,     not-paid",
    "declined,  refund,   not-refundable",
    "released,  release,  unchanged",
    "released,  askToMove, session-not-reschedulable",
    "released,  refund,   not-refundable",
    "scheduled, release,  already-paid",
    "scheduled, accept,   paid-session-needs-no-answer",
    "scheduled, decline,  paid-session-needs-no-answer",
    "scheduled, cancel,   paid-session-cannot-be-cancelled",
    "scheduled, askToMove, reschedule_requested",
    "scheduled, approve,  not-found",
    "scheduled, complete, completed",
    "scheduled, join,     ongoing",
    "scheduled, refund,   cancelled",
    "asked,     askToMove, reschedule-already-pending",
    "asked,     approve,  scheduled",
    "asked,     reject,   scheduled",
    "asked,     cancel,   paid-session-cannot-be-cancelled",
    "asked,     complete, completed",
    "asked,     join,     ongoing",
    "asked,     refund,   cancelled",
    "ongoing,   askToMove, session-not-reschedulable",
    "ongoing,   complete, completed",
    "ongoing,   join,     unchanged",
    "ongoing,   refund,   cancelled",
    "completed, askToMove, session-not-reschedulable",
    "completed, complete, unchanged",
    "completed, join,     session-not-joinable",
    "completed, refund,   completed",
    "lost,      askToMove, session-not-reschedulable",
    "lost,      complete, session-not-started",
    "lost,      join,     session-not-joinable",
    "lost,      refund,   unchanged",
    "refunded,  askToMove, session-not-reschedulable",
    "refunded,  release,  already-paid",
    "refunded,  complete, session-not-started",
    "refunded,  join,     session-not-joinable",
    "refunded,  refund,   unchanged",
  })
  void each_status_allows_its_transitions(String state, String transition, String outcome) {
    assertEquals(outcome, outcomeOf(in(state), transition));
  }

  private static Session in(String state) {
    return switch (state) {
      case "held" -> meerasHold();
      case "requested" -> meerasRequest();
      case "accepted" -> meerasRequest().accept(NOW).session();
      case "declined" -> meerasRequest().decline(NOW).session();
      case "released" -> meerasHold().release(NOW).session();
      case "scheduled" -> meerasSession();
      case "asked" ->
          meerasSession().askToMove(ask(STUDENT, Optional.of(WEDNESDAY_TEN)), RULES, NOW).session();
      case "ongoing" -> meerasSession().join(ASHA.id(), TUESDAY_TEN.start()).session();
      case "completed" -> meerasSession().complete(TUESDAY_TEN.end()).session();
      case "lost" -> meerasHold().release(NOW).session().slotLost(payment("pay_1"), NOW).session();
      case "refunded" -> meerasSession().refund(NOW).session();
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static String outcomeOf(Session session, String transition) {
    try {
      var decision = take(session, transition);
      return decision.changesNothing() ? "unchanged" : word(decision.session().status());
    } catch (SessionRefused refused) {
      return word(refused.reason()).replace('_', '-');
    }
  }

  private static Decision take(Session session, String transition) {
    var request =
        session
            .pendingRequest()
            .map(RescheduleRequest::id)
            .orElseGet(() -> new RequestId(UUID.randomUUID()));
    return switch (transition) {
      case "release" -> session.release(NOW);
      case "accept" -> session.accept(NOW);
      case "decline" -> session.decline(NOW);
      case "cancel" -> session.cancel(NOW);
      case "askToMove" -> session.askToMove(ask(MENTOR, Optional.empty()), RULES, NOW);
      case "approve" -> session.approve(request, MENTOR, Optional.empty(), NOW);
      case "reject" -> session.reject(request, MENTOR, NOW);
      case "complete" -> session.complete(TUESDAY_TEN.start());
      case "join" -> session.join(ASHA.id(), TUESDAY_TEN.start());
      case "refund" -> session.refund(NOW);
      default -> throw new IllegalArgumentException(transition);
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
