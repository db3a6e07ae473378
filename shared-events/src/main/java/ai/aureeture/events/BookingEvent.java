package ai.aureeture.events;

/** What booking-service tells on {@link Topic#BOOKINGS}. */
public sealed interface BookingEvent extends SessionRelated
    permits SlotHeld,
        SlotReleased,
        PaymentConfirmed,
        SessionRequested,
        SessionAccepted,
        RescheduleRequested,
        RescheduleRejected,
        SessionRescheduled,
        SessionChanged,
        SessionCompleted,
        SessionCancelled,
        PaymentRefunded,
        RefundFailed,
        PersonalDataErased {}
