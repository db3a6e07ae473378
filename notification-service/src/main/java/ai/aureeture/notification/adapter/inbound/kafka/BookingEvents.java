package ai.aureeture.notification.adapter.inbound.kafka;

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
import ai.aureeture.notification.application.calendar.KeepAppointments;
import ai.aureeture.notification.application.inapp.NotifyInApp;
import ai.aureeture.notification.application.mails.WriteMails;
import ai.aureeture.notification.application.people.EraseData;
import ai.aureeture.notification.application.people.PresentZones;
import ai.aureeture.notification.application.reminders.PlanReminders;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Booking's events, once for the whole service: bells first, then all else, then the receipt. */
@ApplicationScoped
class BookingEvents {
  private final EventConsumer events;
  private final NotifyInApp bells;
  private final WriteMails mails;
  private final KeepAppointments appointments;
  private final PlanReminders reminders;
  private final PresentZones zones;
  private final EraseData eraseData;

  BookingEvents(
      EventConsumer events,
      NotifyInApp bells,
      WriteMails mails,
      KeepAppointments appointments,
      PlanReminders reminders,
      PresentZones zones,
      EraseData eraseData) {
    this.events = events;
    this.bells = bells;
    this.mails = mails;
    this.appointments = appointments;
    this.reminders = reminders;
    this.zones = zones;
    this.eraseData = eraseData;
  }

  @Incoming("bookings")
  Uni<Void> on(Message<byte[]> message) {
    return events.consume(
        message, PublishedEvent.class, Unavailable.class::isInstance, this::handleAny);
  }

  private Uni<Void> handleAny(CloudEvent<PublishedEvent> received) {
    return switch (received.event()) {
      case BookingEvent booking ->
          handle(new CloudEvent<>(received.id(), received.time(), booking));
      case PersonErased(var personId, var erasedAt) -> eraseData.erase(personId, erasedAt);
      case AvailabilityEvent _, MeetingLinkEvent _, NotificationEvent _ -> nothing();
    };
  }

  private Uni<Void> handle(CloudEvent<BookingEvent> received) {
    var event = received.event();
    var session = EventTranslator.session(event);
    var trigger = TriggerTranslator.of(received);
    return learnZone(event, session)
        .flatMap(_ -> trigger.map(this::tell).orElseGet(BookingEvents::nothing))
        .flatMap(_ -> appointments.keep(session))
        .flatMap(newest -> bringLink(event, trigger, newest))
        .flatMap(_ -> isLinkAlone(event) ? nothing() : reminders.planned(session, received.time()))
        .flatMap(_ ->
            EventTranslator.erased(event)
                .map(personId -> eraseData.erase(session, personId, received.time()))
                .orElseGet(BookingEvents::nothing));
  }

  private Uni<Void> learnZone(BookingEvent event, Session session) {
    return isLinkAlone(event)
        ? nothing()
        : zones.booked(session, EventTranslator.isStudentZoneNamed(event));
  }

  private Uni<Void> tell(NotificationTrigger trigger) {
    return bells.ring(trigger).flatMap(_ -> mails.about(trigger));
  }

  /** Sends the mails that wait for the link; to all others nothing happens. */
  private Uni<Void> bringLink(
      BookingEvent event, Optional<NotificationTrigger> trigger, Optional<Session> newest) {
    if (event instanceof SessionChanged) {
      return mails.linkReady(EventTranslator.session(event));
    }
    return trigger
        .flatMap(fact -> newest.map(stored -> mails.linkThatCameFirst(fact, stored)))
        .orElseGet(BookingEvents::nothing);
  }

  /** The events before it have told all else of the session. */
  private static boolean isLinkAlone(BookingEvent event) {
    return event instanceof SessionChanged changed
        && changed.change() == SessionChange.MEETING_LINK_READY;
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
