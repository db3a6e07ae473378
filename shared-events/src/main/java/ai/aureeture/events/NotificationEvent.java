package ai.aureeture.events;

/** What notification-service tells on {@link Topic#NOTIFICATIONS}. */
public sealed interface NotificationEvent extends PublishedEvent
    permits NotificationCreated, EmailDeliveryFailed {}
