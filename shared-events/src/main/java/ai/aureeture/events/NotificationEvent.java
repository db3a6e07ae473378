package ai.aureeture.events;

/** What notification-service tells on {@link Topic#NOTIFICATIONS}. */
public sealed interface NotificationEvent extends SessionRelated
    permits NotificationCreated, EmailDeliveryFailed {}
