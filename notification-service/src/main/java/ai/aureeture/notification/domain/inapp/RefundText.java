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
              ? "%s paid for %s after the slot was taken or had started. We’ve refunded %s in full. This session won’t take place."
                  .formatted(other, when, amount.text())
              : "Your payment for the session with %s, %s, arrived after the slot was taken or had started. We’ve refunded %s in full."
                  .formatted(other, when, amount.text());
      case REFUNDED ->
          mentor
              ? "Your session with %s, %s, was cancelled. We’ve refunded %s to the student."
                  .formatted(other, when, amount.text())
              : "Your session with %s, %s, was cancelled. We’ve refunded %s in full."
                  .formatted(other, when, amount.text());
      case AFTER_SESSION ->
          mentor
              ? "The payment for your session with %s, %s, was refunded to the student in full: %s. It no longer counts towards your earnings."
                  .formatted(other, when, amount.text())
              : "Your payment for the session with %s, %s, is on its way back: we’ve refunded %s in full."
                  .formatted(other, when, amount.text());
      case PARTLY ->
          mentor
              ? "Part of the payment for your session with %s, %s, was refunded to the student: %s. Your earnings are lower by that amount. Nothing else about the session changes."
                  .formatted(other, when, amount.text())
              : "We’ve refunded part of your payment for the session with %s, %s: %s. Nothing else about the session changes."
                  .formatted(other, when, amount.text());
      case SURPLUS ->
          "We received a second payment for the session with %s, %s, and refunded it (%s). Your session isn’t affected."
              .formatted(other, when, amount.text());
      case MISMATCH ->
          "Your payment of %s for the session with %s, %s, didn’t match the amount or currency we asked for, so it didn’t confirm the session. We’ve refunded it in full."
              .formatted(amount.text(), other, when);
    };
  }

  /** What it means to the student that the provider could not give the money back. */
  public static String failed(Session session, Money amount) {
    return "Your refund of %s for the session with %s, %s, is delayed: the payment provider couldn’t complete it. We’re looking into it, and you don’t need to do anything."
        .formatted(
            amount.text(),
            session.mentor().displayName(),
            WallClock.range(session.start(), session.end(), session.student().zone()));
  }
}
