package ai.aureeture.notification.domain.triggers;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.reminders.Reminder;
import java.time.Instant;

/** Something that happened to a session and that its people are told. */
public sealed interface NotificationTrigger {

  /** The event's id, stable across redelivery. */
  String eventId();

  Session session();

  /**
   * The session stands: its money is captured, or it is free and needs no answer.
   *
   * @param paid what was captured, which may differ from the price
   */
  record Confirmed(String eventId, Session session, Money paid) implements NotificationTrigger {
    public Confirmed(String eventId, Session session) {
      this(eventId, session, session.price());
    }
  }

  /** A student asks for a free session, which lapses unless the mentor answers in time. */
  record Requested(String eventId, Session session, Instant lapsesAt)
      implements NotificationTrigger {}

  /** The mentor gives the free session that was asked for. */
  record Accepted(String eventId, Session session) implements NotificationTrigger {}

  /** The mentor does not give it, or has not answered in time. */
  record Declined(String eventId, Session session) implements NotificationTrigger {}

  /** The student withdraws the request for a free session. */
  record Withdrawn(String eventId, Session session) implements NotificationTrigger {}

  /** One of the two asks to move the session. */
  record RescheduleAsked(String eventId, Session session, RescheduleRequest request)
      implements NotificationTrigger {}

  /**
   * The session has moved.
   *
   * @param request the one that was approved
   * @param previousStart where it stood before
   */
  record Moved(
      String eventId,
      Session session,
      RescheduleRequest request,
      Instant previousStart,
      Instant previousEnd)
      implements NotificationTrigger {}

  /**
   * The session stays at its time.
   *
   * @param lapsed whether there was no answer, rather than a no
   */
  record RescheduleRejected(
      String eventId, Session session, RescheduleRequest request, boolean lapsed)
      implements NotificationTrigger {}

  /**
   * A paid session does not stand any more; its whole payment is going back.
   *
   * @param remaining what of the payment had not gone back before
   */
  record Cancelled(String eventId, Session session, Money remaining)
      implements NotificationTrigger {
    public Cancelled(String eventId, Session session) {
      this(eventId, session, session.price());
    }
  }

  /**
   * A captured payment, or a part of it, went back to the student.
   *
   * @param remaining the amount without the parts that the two were told of before
   */
  record Refunded(
      String eventId, Session session, Money amount, RefundReason reason, Money remaining)
      implements NotificationTrigger {
    public Refunded(String eventId, Session session, Money amount, RefundReason reason) {
      this(eventId, session, amount, reason, amount);
    }
  }

  /** The provider could not give the student's money back; the operator sees to it. */
  record RefundFailed(String eventId, Session session, Money amount)
      implements NotificationTrigger {}

  /** The session took place; its student is asked how it was. */
  record Completed(String eventId, Session session) implements NotificationTrigger {}

  /** The student has reviewed the session. */
  record Reviewed(String eventId, Session session) implements NotificationTrigger {}

  /** The mentor has answered the session's review. */
  record ReviewAnswered(String eventId, Session session) implements NotificationTrigger {}

  /** The session begins soon. */
  record ComingUp(Reminder reminder, Session session) implements NotificationTrigger {
    @Override
    public String eventId() {
      return reminder.id();
    }
  }
}
