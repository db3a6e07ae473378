package ai.aureeture.events.cloudevents;

import ai.aureeture.events.AvailabilityEvent;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PersonEvent;
import ai.aureeture.events.Personal;
import ai.aureeture.events.PublishedEvent;

/** The topics on the broker. */
public enum Topic {
  /** Booking's events without {@link Personal} fields: for readers outside this system. */
  BOOKINGS("aureeture.bookings.v1", "booking"),
  /** Booking's whole events: for the services of this system only. */
  BOOKINGS_INTERNAL("aureeture.bookings.internal.v1", "booking"),
  /** What mentors listed, without {@link Personal} fields: for readers outside this system too. */
  AVAILABILITY("aureeture.availability.v1", "availability"),
  MEETING_LINKS("aureeture.meeting-links.v1", "meetinglink"),
  NOTIFICATIONS("aureeture.notifications.v1", "notification"),
  /** No events: signals between the replicas of notification-service, which it alone reads. */
  NOTIFICATIONS_LIVE("aureeture.notifications.live.v1", "notification");

  private final String topicName;
  private final String producer;

  Topic(String topicName, String producer) {
    this.topicName = topicName;
    this.producer = producer;
  }

  /** Where the services of this system read the event. */
  public static Topic of(PublishedEvent event) {
    return switch (event) {
      case BookingEvent _, PersonEvent _ -> BOOKINGS_INTERNAL;
      case AvailabilityEvent _ -> AVAILABILITY;
      case MeetingLinkEvent _ -> MEETING_LINKS;
      case NotificationEvent _ -> NOTIFICATIONS;
    };
  }

  /** The name on the broker. */
  public String topicName() {
    return topicName;
  }

  /** Where its events come from: the CloudEvents {@code source}. */
  public String source() {
    return "/aureeture/" + producer;
  }
}
