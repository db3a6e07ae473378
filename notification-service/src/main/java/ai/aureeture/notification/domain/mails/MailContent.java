package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.reminders.Reminder;
import java.time.Instant;

/** What a mail says beyond the session itself. */
public sealed interface MailContent {

  /** The name under which this wording is known in events, logs and ids. */
  String word();

  /** Tells two mails of one wording, session and time apart. */
  default String key() {
    return "";
  }

  /** Without what one of the two has written. */
  default MailContent withoutWords() {
    return this;
  }

  /** Brings the session, at a time that is new to its reader, into the reader's calendar. */
  sealed interface Inviting extends MailContent {

    /** Null until there is one: the mail then shows the dashboard's join page. */
    String link();

    Inviting withLink(String link);
  }

  /**
   * The session is paid and confirmed.
   *
   * @param paid what the student paid; null in mails of before it was kept: the price
   */
  record Confirmation(String link, Money paid) implements Inviting {
    @Override
    public String word() {
      return "session-confirmed";
    }

    @Override
    public Confirmation withLink(String link) {
      return new Confirmation(link, paid);
    }
  }

  /** The free session that was asked for stands. */
  record Accepted(String link) implements Inviting {
    @Override
    public String word() {
      return "session-accepted";
    }

    @Override
    public Accepted withLink(String link) {
      return new Accepted(link);
    }
  }

  /** The session has moved from {@code previousStart}, as {@code asker} had asked. */
  record Moved(String link, Role asker, Instant previousStart, Instant previousEnd)
      implements Inviting {
    @Override
    public String word() {
      return "reschedule-approved";
    }

    @Override
    public Moved withLink(String link) {
      return new Moved(link, asker, previousStart, previousEnd);
    }
  }

  /** The link, for a reader whose invite went out without it. */
  record LinkFollowUp(String link) implements MailContent {
    @Override
    public String word() {
      return "meeting-link";
    }
  }

  /** The other person asks to move the session. */
  record RescheduleAsked(RescheduleRequest request) implements MailContent {
    @Override
    public String word() {
      return "reschedule-requested";
    }

    @Override
    public String key() {
      return request.id();
    }

    @Override
    public RescheduleAsked withoutWords() {
      return new RescheduleAsked(request.withoutWords());
    }
  }

  /** The session stays at its time: the other person said no, or nothing. */
  record RescheduleRejected(String requestId, boolean lapsed) implements MailContent {
    @Override
    public String word() {
      return "reschedule-rejected";
    }

    @Override
    public String key() {
      return requestId;
    }
  }

  /** A student asks for a free session. */
  record Requested(Instant lapsesAt) implements MailContent {
    @Override
    public String word() {
      return "session-requested";
    }
  }

  /** The free session that was asked for is not given. */
  record Declined() implements MailContent {
    @Override
    public String word() {
      return "session-declined";
    }
  }

  /** The student no longer asks for the free session. */
  record Withdrawn() implements MailContent {
    @Override
    public String word() {
      return "session-withdrawn";
    }
  }

  /**
   * The session does not stand any more and its whole payment is going back.
   *
   * @param amount what goes back now, after the parts that went back before
   */
  record Cancelled(Money amount) implements MailContent {
    @Override
    public String word() {
      return "session-cancelled";
    }
  }

  /**
   * The session begins soon.
   *
   * @param link null while there is none
   */
  record ComingUp(Reminder.Ahead ahead, String link) implements MailContent {
    @Override
    public String word() {
      return "session-reminder";
    }

    @Override
    public String key() {
      return ahead.name();
    }
  }

  /**
   * Asks its reader to verify the address, before any other mail goes to it.
   *
   * @param heldMailId the mail that waits for it
   * @param token what the link carries; null until the mail is being sent
   */
  record EmailVerification(String heldMailId, VerificationToken token) implements MailContent {
    @Override
    public String word() {
      return "email-verification";
    }

    @Override
    public String key() {
      return heldMailId;
    }
  }

  /** A payment, or a part of it, went back, and that calls no session off that stood until then. */
  record RefundNotice(String key, Money amount, RefundReason reason) implements MailContent {
    @Override
    public String word() {
      return "session-refunded";
    }
  }

  /** The money that is to go back to the student has not, and a person sees to it. */
  record RefundDelay(String key, Money amount) implements MailContent {
    @Override
    public String word() {
      return "refund-delayed";
    }
  }
}
