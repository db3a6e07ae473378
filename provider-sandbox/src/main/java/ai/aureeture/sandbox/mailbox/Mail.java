package ai.aureeture.sandbox.mailbox;

import java.util.List;

/**
 * A mail to one person.
 *
 * @param calendar the iCalendar text, from the alternative part or else the attachment
 * @param attachments names of the attached files
 */
public record Mail(
    Address to,
    Address from,
    String subject,
    String html,
    String text,
    String calendar,
    List<String> attachments,
    String provider) {}
