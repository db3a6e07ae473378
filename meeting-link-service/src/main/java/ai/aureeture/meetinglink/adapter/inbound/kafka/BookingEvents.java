package ai.aureeture.meetinglink.adapter.inbound.kafka;

import ai.aureeture.events.AvailabilityEvent;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.RefundFailed;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.ReviewAnswered;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionConfirmed;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SessionReviewed;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.Standing;
import ai.aureeture.kit.kafka.EventConsumer;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.application.CancelMeeting;
import ai.aureeture.meetinglink.application.ForgetPerson;
import ai.aureeture.meetinglink.application.PrepareMeeting;
import ai.aureeture.meetinglink.application.RestoreMeeting;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * What booking tells: a session that stands wants a room, wherever it moves, and a cancelled one
 * wants none. Acknowledged once that is provided for.
 */
@ApplicationScoped
public class BookingEvents {
  private final EventConsumer events;
  private final PrepareMeeting prepareMeeting;
  private final RestoreMeeting restoreMeeting;
  private final CancelMeeting cancelMeeting;
  private final ForgetPerson forgetPerson;

  BookingEvents(
      EventConsumer events,
      PrepareMeeting prepareMeeting,
      RestoreMeeting restoreMeeting,
      CancelMeeting cancelMeeting,
      ForgetPerson forgetPerson) {
    this.events = events;
    this.prepareMeeting = prepareMeeting;
    this.restoreMeeting = restoreMeeting;
    this.cancelMeeting = cancelMeeting;
    this.forgetPerson = forgetPerson;
  }

  @Incoming("bookings")
  Uni<Void> on(Message<byte[]> message) {
    return events.consume(
        message,
        PublishedEvent.class,
        Unavailable.class::isInstance,
        event -> handle(event.event()));
  }

  private Uni<Void> handle(PublishedEvent event) {
    return switch (event) {
      case BookingEvent booking -> handle(booking);
      case PersonErased(var personId, var erasedAt) -> forgetPerson.forget(personId, erasedAt);
      case AvailabilityEvent _, MeetingLinkEvent _, NotificationEvent _ ->
          Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> handle(BookingEvent event) {
    return switch (event) {
      case PaymentConfirmed _, SessionConfirmed _, SessionAccepted _, SessionRescheduled _ ->
          prepareMeeting.prepare(request(event.session()));
      case SessionChanged changed when isImportedWithoutRoom(changed) ->
          prepareMeeting.prepare(request(event.session()));
      case SessionChanged changed when isRetold(changed) ->
          restoreMeeting.restore(
              request(event.session()), Optional.ofNullable(event.session().meetingLink()));
      case SessionCancelled _ -> cancelMeeting.cancel(request(event.session()));
      case PersonalDataErased _ -> forgetPerson.forget(request(event.session()));
      case SlotHeld _,
          SlotReleased _,
          SessionRequested _,
          RescheduleRequested _,
          RescheduleRejected _,
          SessionChanged _,
          SessionCompleted _,
          SessionReviewed _,
          ReviewAnswered _,
          PaymentRefunded _,
          RefundFailed _ ->
          Uni.createFrom().voidItem();
    };
  }

  /** A session that was imported with a room keeps it: both people have its address. */
  private static boolean isImportedWithoutRoom(SessionChanged changed) {
    var session = changed.session();
    return changed.change() == SessionChange.IMPORTED
        && session.meetingLink() == null
        && session.standing() == Standing.BOOKED;
  }

  private static boolean isRetold(SessionChanged changed) {
    return changed.change() == SessionChange.RETOLD
        && changed.session().standing() == Standing.BOOKED;
  }

  static MeetingRequest request(SessionSnapshot session) {
    return new MeetingRequest(
        new MeetingId(session.sessionId(), session.startTime(), session.moves()),
        participant(session.mentor()),
        participant(session.student()),
        session.endTime(),
        eventType(session));
  }

  /** None where Calendly would mail the student's words to an address without a proven owner. */
  private static Optional<String> eventType(SessionSnapshot session) {
    return Boolean.FALSE.equals(session.student().emailVerified())
        ? Optional.empty()
        : Optional.ofNullable(session.calendlyEventTypeUri());
  }

  private static Participant participant(Person person) {
    return new Participant(person.id(), person.name(), person.email(), person.timezone());
  }
}
