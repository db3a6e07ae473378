package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.reminders.Reminder;
import java.time.Instant;
import java.util.Optional;

/** What a mail says beyond the session itself. */
public sealed interface MailContent {

  /** The name under which this wording is known in events, logs and ids. */
  default String word() {
    return switch (this) {
      case Confirmation _ -> "session-confirmed";
      case Accepted _ -> "session-accepted";
      case Moved _ -> "reschedule-approved";
      case LinkFollowUp _ -> "meeting-link";
      case RescheduleAsked _ -> "reschedule-requested";
      case RescheduleRejected _ -> "reschedule-rejected";
      case Requested _ -> "session-requested";
      case Declined _ -> "session-declined";
      case Withdrawn _ -> "session-withdrawn";
      case Cancelled _ -> "session-cancelled";
      case ComingUp _ -> "session-reminder";
      case ReviewRequest _ -> "review-requested";
      case EmailVerification _ -> "email-verification";
      case RefundNotice _ -> "session-refunded";
      case RefundDelay _ -> "refund-delayed";
    };
  }

  /** Tells two mails of one wording, session and time apart. */
  default String key() {
    return switch (this) {
      case RescheduleAsked asked -> asked.request().id();
      case RescheduleRejected rejected -> rejected.requestId();
      case ComingUp comingUp -> comingUp.ahead().name();
      case EmailVerification verification -> verification.heldMailId();
      case RefundNotice notice -> notice.eventId();
      case RefundDelay delay -> delay.eventId();
      case Inviting _,
          LinkFollowUp _,
          Requested _,
          Declined _,
          Withdrawn _,
          Cancelled _,
          ReviewRequest _ ->
          "";
    };
  }

  /** Without what one of the two has written. */
  default MailContent withoutWords() {
    return this;
  }

  /** Brings the session, at a time that is new to its reader, into the reader's calendar. */
  sealed interface Inviting extends MailContent {

    /** Empty until there is one: the mail then shows the dashboard's join page. */
    Optional<String> link();

    Inviting withLink(String link);
  }

  /**
   * The session is paid and confirmed.
   *
   * @param paid what the student paid; empty in mails of before it was kept: the price
   */
  record Confirmation(Optional<String> link, Optional<Money> paid) implements Inviting {
    @Override
    public Confirmation withLink(String link) {
      return new Confirmation(Optional.of(link), paid);
    }
  }

  /** The free session that was asked for stands. */
  record Accepted(Optional<String> link) implements Inviting {
    @Override
    public Accepted withLink(String link) {
      return new Accepted(Optional.of(link));
    }
  }

  /** The session has moved from {@code previousStart}, as {@code asker} had asked. */
  record Moved(Optional<String> link, Role asker, Instant previousStart, Instant previousEnd)
      implements Inviting {
    @Override
    public Moved withLink(String link) {
      return new Moved(Optional.of(link), asker, previousStart, previousEnd);
    }
  }

  /** The link, for a reader whose invite went out without it. */
  record LinkFollowUp(String link) implements MailContent {}

  /** The other person asks to move the session. */
  record RescheduleAsked(RescheduleRequest request) implements MailContent {
    @Override
    public RescheduleAsked withoutWords() {
      return new RescheduleAsked(request.withoutWords());
    }
  }

  /** The session stays at its time: the other person said no, or nothing. */
  record RescheduleRejected(String requestId, boolean lapsed) implements MailContent {}

  /** A student asks for a free session. */
  record Requested(Instant lapsesAt) implements MailContent {}

  /** The free session that was asked for is not given. */
  record Declined() implements MailContent {}

  /** The student no longer asks for the free session. */
  record Withdrawn() implements MailContent {}

  /**
   * The session does not stand any more and its whole payment is going back.
   *
   * @param amount what goes back now, after the parts that went back before
   */
  record Cancelled(Money amount) implements MailContent {}

  /**
   * The session begins soon.
   *
   * @param link empty while there is none
   */
  record ComingUp(Reminder.Ahead ahead, Optional<String> link) implements MailContent {}

  /** The session took place: how was it? */
  record ReviewRequest() implements MailContent {}

  /**
   * Asks its reader to verify the address, before any other mail goes to it.
   *
   * @param heldMailId the mail that waits for it
   * @param token what the link carries; empty until the mail is being sent
   */
  record EmailVerification(String heldMailId, Optional<VerificationToken> token)
      implements MailContent {}

  /** A payment, or a part of it, went back, and that calls no session off that stood until then. */
  record RefundNotice(String eventId, Money amount, RefundReason reason) implements MailContent {}

  /** The money that is to go back to the student has not, and a person sees to it. */
  record RefundDelay(String eventId, Money amount) implements MailContent {}
}
