package ai.aureeture.booking.adapter.inbound.rest.reschedules;

import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.MultiLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/** A request to move a session, as it is sent. */
record NewRescheduleRequest(@NotNull @Valid ProposedReschedule rescheduleRequest) {
  private static final int LONGEST_REASON = 1000;

  /** The reason; refused when it has no readable character. */
  String reason() {
    var reason = rescheduleRequest.reason;
    if (reason.isEmpty() || !TextRules.isWithin(reason, LONGEST_REASON)) {
      throw Problem.invalid("rescheduleRequest.reason", "must have 1 to 1000 characters");
    }
    return reason;
  }

  Optional<Slot> newTime() {
    return NewTime.slot(
        rescheduleRequest.newStartTime, rescheduleRequest.newEndTime, "rescheduleRequest.");
  }

  /** A person cannot ask in the other one's name. */
  void mustBeBy(Participant participant) {
    var named = rescheduleRequest.requestedBy;
    if (named != null && !named.equals(SessionView.word(participant))) {
      throw Problem.invalid(
          "rescheduleRequest.requestedBy", "must be " + SessionView.word(participant) + " here");
    }
  }

  /**
   * @param requestedBy may be left out: the address tells
   */
  record ProposedReschedule(
      @EnumText(Participant.class) String requestedBy,
      @NotNull @MultiLine String reason,
      Instant newStartTime,
      Instant newEndTime) {

    ProposedReschedule {
      reason = TextRules.normalizedLines(reason);
    }
  }
}
