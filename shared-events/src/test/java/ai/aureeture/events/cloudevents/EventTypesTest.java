package ai.aureeture.events.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.events.Contract;
import ai.aureeture.events.PublishedEvent;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  @Test
  void the_types_that_are_sent_are_these() {
    assertEquals(
        Set.of(
            "ai.aureeture.booking.SlotHeld.v1",
            "ai.aureeture.booking.SlotReleased.v1",
            "ai.aureeture.booking.PaymentConfirmed.v1",
            "ai.aureeture.booking.SessionRequested.v1",
            "ai.aureeture.booking.SessionConfirmed.v1",
            "ai.aureeture.booking.SessionAccepted.v1",
            "ai.aureeture.booking.RescheduleRequested.v1",
            "ai.aureeture.booking.RescheduleRejected.v1",
            "ai.aureeture.booking.SessionRescheduled.v1",
            "ai.aureeture.booking.SessionChanged.v1",
            "ai.aureeture.booking.SessionCompleted.v1",
            "ai.aureeture.booking.SessionCancelled.v1",
            "ai.aureeture.booking.PaymentRefunded.v1",
            "ai.aureeture.booking.RefundFailed.v1",
            "ai.aureeture.booking.SessionReviewed.v1",
            "ai.aureeture.booking.ReviewAnswered.v1",
            "ai.aureeture.booking.PersonalDataErased.v1",
            "ai.aureeture.booking.PersonErased.v1",
            "ai.aureeture.availability.SlotsListed.v1",
            "ai.aureeture.meetinglink.MeetingLinkReady.v2",
            "ai.aureeture.notification.EmailDeliveryFailed.v2"),
        Contract.events()
            .map(event -> EventTypes.of(event.asSubclass(PublishedEvent.class)))
            .collect(Collectors.toSet()));
  }
}
