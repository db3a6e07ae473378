package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.CalendarRevision;
import ai.aureeture.notification.domain.Mail;

/** Writes the edition of the calendar entry that a mail carries. */
public interface Invites {
  Letter.Invite write(Mail mail, CalendarRevision edition);
}
