package ai.aureeture.notification.domain.calendar;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.MailContent.Cancelled;
import ai.aureeture.notification.domain.mails.MailContent.ComingUp;
import ai.aureeture.notification.domain.mails.MailContent.Declined;
import ai.aureeture.notification.domain.mails.MailContent.EmailVerification;
import ai.aureeture.notification.domain.mails.MailContent.Inviting;
import ai.aureeture.notification.domain.mails.MailContent.LinkFollowUp;
import ai.aureeture.notification.domain.mails.MailContent.RefundDelay;
import ai.aureeture.notification.domain.mails.MailContent.RefundNotice;
import ai.aureeture.notification.domain.mails.MailContent.Requested;
import ai.aureeture.notification.domain.mails.MailContent.RescheduleAsked;
import ai.aureeture.notification.domain.mails.MailContent.RescheduleRejected;
import ai.aureeture.notification.domain.mails.MailContent.ReviewRequest;
import ai.aureeture.notification.domain.reminders.Reminder;
import java.time.Instant;
import java.util.Optional;

/**
 * A session as its two people have it in their calendars: the newest that booking told, with the
 * link for its current time, and every revision of the calendar entry that went out. It begins when
 * the session first stands (or is first asked for), follows it through every move, and stays when
 * the session has ended or does not stand any more.
 */
public record Appointment(Session session, CalendarRevisions revisions) {

  public static Appointment of(Session session) {
    return new Appointment(session, CalendarRevisions.NONE);
  }

  /** What was told is taken in; what is older only fills in a missing link. */
  public Appointment mergedWith(Session told) {
    return new Appointment(session.mergedWith(told), revisions);
  }

  /** Whether the session stands at the time that was told. */
  public boolean standsAtTheTimeOf(Session told) {
    return session.stands() && session.isAtTheTimeOf(told);
  }

  /** Whether what the mail says does not hold any more: then it must not go out. */
  public boolean outdates(Mail mail, Instant now) {
    return session.person(mail.reader()).isErased() || isOutOfDate(mail, now);
  }

  private boolean isOutOfDate(Mail mail, Instant now) {
    return switch (mail.wording()) {
      case Inviting _, LinkFollowUp _ -> !standsAtTheTimeOf(mail.session());
      case RescheduleAsked(var request) -> !session.reschedules().awaitsAnswerTo(request);
      case ComingUp(var ahead, _) ->
          !new Reminder(session.id(), mail.session().start(), ahead).holds(session, now);
      case Requested _ -> session.status() != SessionStatus.REQUESTED;
      case RescheduleRejected _,
          EmailVerification _,
          Declined _,
          MailContent.Withdrawn _,
          Cancelled _,
          RefundNotice _,
          RefundDelay _,
          ReviewRequest _ ->
          false;
    };
  }

  /** As it is once the mail is on its way: with the revision it carries, if it carries one. */
  public Appointment sending(Mail mail, Instant now) {
    if (outdates(mail, now)) {
      return this;
    }
    var reader = mail.reader();
    return switch (mail.wording()) {
      case Inviting invite -> sending(reader, invite.link(), false, now);
      case LinkFollowUp(var link) -> sending(reader, Optional.of(link), false, now);
      // A reader who was sent nothing has nothing to take back.
      case Cancelled _ when revisions.reached(reader) ->
          sending(reader, Optional.empty(), true, now);
      case Cancelled _,
          RescheduleAsked _,
          RescheduleRejected _,
          Requested _,
          Declined _,
          MailContent.Withdrawn _,
          ComingUp _,
          EmailVerification _,
          RefundNotice _,
          RefundDelay _,
          ReviewRequest _ ->
          this;
    };
  }

  private Appointment sending(Role reader, Optional<String> link, boolean cancelled, Instant now) {
    return new Appointment(session, revisions.sentTo(reader, session, link, cancelled, now));
  }

  /** What the mail brings into its reader's calendar once it is {@link #sending on its way}. */
  public Optional<CalendarRevision> revisionOf(Mail mail) {
    return switch (mail.wording()) {
      case Inviting invite -> revisions.find(session, invite.link(), false);
      case LinkFollowUp(var link) -> revisions.find(session, Optional.of(link), false);
      case Cancelled _ ->
          revisions
              .find(session, Optional.empty(), true)
              .filter(revision -> revision.to().contains(mail.reader()));
      case RescheduleAsked _,
          RescheduleRejected _,
          Requested _,
          Declined _,
          MailContent.Withdrawn _,
          ComingUp _,
          EmailVerification _,
          RefundNotice _,
          RefundDelay _,
          ReviewRequest _ ->
          Optional.empty();
    };
  }

  /** The last revision that went out; empty while none did. */
  public Optional<CalendarRevision> lastRevision() {
    return revisions.last();
  }

  /** The same, with times in words as its people read them now. */
  public Appointment about(Session seenNow) {
    return new Appointment(seenNow, revisions);
  }

  /** Whether one of the two may have the entry in the calendar. */
  public boolean wasInvited(Role reader) {
    return revisions.reached(reader);
  }
}
