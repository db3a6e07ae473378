package ai.aureeture.notification.domain.inapp;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.WallClock;

/** What a refund means to its reader, in one or two sentences. */
public final class RefundText {
  private RefundText() {}

  public static String of(Session session, Money amount, RefundReason reason, Role reader) {
    var other = session.person(reader.other()).displayName();
    var when = WallClock.range(session.start(), session.end(), session.person(reader).zone());
    boolean mentor = reader == Role.MENTOR;
    return switch (reason) {
      case SLOT_LOST ->
          mentor
              ? "%s paid for %s after that time was taken or had begun. The payment of %s was refunded in full; this session does not take place."
                  .formatted(other, when, amount.text())
              : "Your payment for the session with %s, %s, arrived after that time was taken or had begun. We have refunded %s in full."
                  .formatted(other, when, amount.text());
      case REFUNDED ->
          mentor
              ? "The session with %s, %s, was cancelled and %s refunded to the student."
                  .formatted(other, when, amount.text())
              : "The session with %s, %s, was cancelled and we have refunded %s in full."
                  .formatted(other, when, amount.text());
      case AFTER_SESSION ->
          mentor
              ? "The payment for the session with %s, %s, was refunded to the student in full: %s. It no longer counts towards your earnings."
                  .formatted(other, when, amount.text())
              : "Your money for the session with %s, %s, is on its way back: we have refunded %s in full."
                  .formatted(other, when, amount.text());
      case PARTLY ->
          mentor
              ? "A part of the payment for the session with %s, %s, was refunded to the student: %s. Your earnings are lower by that amount; nothing else about the session changes."
                  .formatted(other, when, amount.text())
              : "We have refunded a part of your payment for the session with %s, %s: %s. Nothing else about the session changes."
                  .formatted(other, when, amount.text());
      case SURPLUS ->
          "We received a second payment for the session with %s, %s, and have refunded it (%s). Your session stands."
              .formatted(other, when, amount.text());
      case MISMATCH ->
          "Your payment of %s for the session with %s, %s, did not match the amount or the currency that was asked for, so it did not confirm the session. We have refunded it in full."
              .formatted(amount.text(), other, when);
    };
  }

  /** What it means to the student that the provider could not give the money back. */
  public static String failed(Session session, Money amount) {
    return "Your refund of %s for the session with %s, %s, is delayed: the payment provider could not complete it. We are looking into it; you do not need to do anything."
        .formatted(
            amount.text(),
            session.mentor().displayName(),
            WallClock.range(session.start(), session.end(), session.student().zone()));
  }
}
