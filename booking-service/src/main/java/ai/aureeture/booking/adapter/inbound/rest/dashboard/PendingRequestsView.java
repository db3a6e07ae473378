package ai.aureeture.booking.adapter.inbound.rest.dashboard;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.port.lists.PendingRequests.Kind;
import ai.aureeture.booking.application.port.lists.PendingRequests.Page;
import ai.aureeture.booking.application.port.lists.PendingRequests.Pending;
import ai.aureeture.booking.application.port.lists.PendingRequests.Place;
import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is new to a mentor and what waits for them, the newest first. */
record PendingRequestsView(List<PendingRequestView> requests, @Nullable String nextCursor) {
  // Years of four digits: the database knows no larger ones.
  private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\S{1,32}) ([\\w-]{1,64})");

  static PendingRequestsView of(Page page) {
    return new PendingRequestsView(
        page.requests().stream().map(PendingRequestView::of).toList(),
        page.next().map(place -> PageRequest.cursor(place.at() + " " + place.id())).orElse(null));
  }

  /** The kinds of a group; without one, all. */
  static Set<Kind> kinds(@Nullable String group) {
    return switch (group) {
      case null -> EnumSet.allOf(Kind.class);
      case "answers" -> EnumSet.of(Kind.FREE_REQUEST, Kind.RESCHEDULE_REQUEST);
      case "bookings" -> EnumSet.of(Kind.PAID_BOOKING);
      case "feedback" -> EnumSet.of(Kind.FEEDBACK_PENDING);
      default -> throw Problem.invalid("group", "must be answers, bookings or feedback");
    };
  }

  static Place place(String cursor) {
    var parts = CURSOR.matcher(cursor);
    if (!parts.matches()) {
      throw new IllegalArgumentException();
    }
    return new Place(Instant.parse(parts.group(1)), parts.group(2));
  }

  /**
   * @param name the student's
   * @param title of the session
   * @param startTime of the session, as it stands
   * @param answerBy when the request lapses; absent where there is nothing to answer
   * @param autoConfirmed true of a paid booking, which the mentor need not accept; else absent
   * @param action what the mentor can do about it: {@code view}, {@code accept_or_decline}, {@code
   *     answer_reschedule} or {@code write_notes}
   */
  record PendingRequestView(
      String id,
      @EnumText(Kind.class) String type,
      String sessionId,
      String name,
      String summary,
      String title,
      Instant createdAt,
      Instant startTime,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant answerBy,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean autoConfirmed,
      @Schema(enumeration = {"view", "accept_or_decline", "answer_reschedule", "write_notes"})
          String action) {

    static PendingRequestView of(Pending pending) {
      return switch (pending.kind()) {
        case PAID_BOOKING -> of(pending, "Auto-confirmed after payment", true, "view");
        case FREE_REQUEST ->
            of(pending, "Asks for a free session: " + pending.text(), null, "accept_or_decline");
        case RESCHEDULE_REQUEST ->
            of(pending, "Asks to reschedule: " + pending.text(), null, "answer_reschedule");
        case FEEDBACK_PENDING ->
            of(pending, "Completed without feedback: " + pending.text(), null, "write_notes");
      };
    }

    private static PendingRequestView of(
        Pending pending, String summary, Boolean autoConfirmed, String action) {
      return new PendingRequestView(
          pending.id(),
          SessionView.word(pending.kind()),
          pending.session().toString(),
          pending.student(),
          summary,
          pending.title(),
          pending.at(),
          pending.start(),
          pending.answerBy().orElse(null),
          autoConfirmed,
          action);
    }
  }
}
