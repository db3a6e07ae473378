package ai.aureeture.availability.adapter.inbound.kafka;

import ai.aureeture.availability.application.schedule.ErasePersonalData;
import ai.aureeture.availability.application.slots.FollowBookings;
import ai.aureeture.events.AvailabilityEvent;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.kit.kafka.EventConsumer;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Follows booking's sessions and erases people. */
@ApplicationScoped
public class BookingEvents {
  private final EventConsumer events;
  private final FollowBookings followBookings;
  private final ErasePersonalData erasePersonalData;

  BookingEvents(
      EventConsumer events, FollowBookings followBookings, ErasePersonalData erasePersonalData) {
    this.events = events;
    this.followBookings = followBookings;
    this.erasePersonalData = erasePersonalData;
  }

  @Incoming("bookings")
  public Uni<Void> on(Message<byte[]> message) {
    return events.consume(
        message, PublishedEvent.class, Unavailable.class::isInstance, this::handle);
  }

  private Uni<Void> handle(CloudEvent<PublishedEvent> event) {
    return switch (event.event()) {
      // A link takes no time: what does was told by an event before.
      case SessionChanged changed when changed.change() == SessionChange.MEETING_LINK_READY ->
          Uni.createFrom().voidItem();
      case BookingEvent booking -> followBookings.follow(SessionTimes.of(booking.session()));
      case PersonErased(var personId, var erasedAt) -> erasePersonalData.erase(personId, erasedAt);
      case AvailabilityEvent _, MeetingLinkEvent _, NotificationEvent _ ->
          Uni.createFrom().voidItem();
    };
  }
}
