package ai.aureeture.booking.domain.session;

/**
 * Something that went wrong behind a session and that its people should see on the dashboard.
 *
 * @param cause what it is recognised by when it is reported again
 */
public record Warning(String code, String message, String cause) {}
