package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;

/** An event that booking-service publishes about a session. */
public sealed interface BookingEvent extends PublishedEvent
    permits SlotHeld,
        SlotReleased,
        PaymentConfirmed,
        SessionRequested,
        SessionConfirmed,
        SessionAccepted,
        RescheduleRequested,
        RescheduleRejected,
        SessionRescheduled,
        SessionChanged,
        SessionCompleted,
        SessionCancelled,
        PaymentRefunded,
        RefundFailed,
        SessionReviewed,
        ReviewAnswered,
        PersonalDataErased {
  SessionSnapshot session();

  @Override
  default String subject() {
    return session().sessionId();
  }

  /** One mentor's sessions share a partition. */
  @Override
  default String key() {
    return session().mentor().id();
  }
}
