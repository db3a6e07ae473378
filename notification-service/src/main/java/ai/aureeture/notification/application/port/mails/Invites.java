package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.calendar.CalendarRevision;
import ai.aureeture.notification.domain.mails.Mail;

/** Writes the revision of the calendar entry that a mail carries. */
public interface Invites {
  RenderedMail.Invite write(Mail mail, CalendarRevision revision);
}
