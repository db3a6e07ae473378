package ai.aureeture.notification.domain.inapp;

import ai.aureeture.notification.domain.OneLine;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;

/** What a bell says: one line for the list, and one or two sentences below it. */
record InAppText(NoticeType type, String title, String body) {
  private static final int LONGEST_REASON = 200;

  static InAppText of(
      NotificationTrigger trigger, Session seenNow, Role reader, String supportContact) {
    var view = new ReadersView(seenNow, reader);
    return switch (trigger) {
      case NotificationTrigger.Confirmed confirmed -> confirmed(view);
      case NotificationTrigger.Requested requested -> requested(requested, view);
      case NotificationTrigger.Accepted accepted -> accepted(view);
      case NotificationTrigger.Declined declined -> declined(view);
      case NotificationTrigger.Withdrawn _ -> withdrawn(view);
      case NotificationTrigger.RescheduleAsked asked -> asked(asked.request(), view);
      case NotificationTrigger.Moved moved -> moved(view);
      case NotificationTrigger.RescheduleRejected rejected -> rejected(rejected, view);
      case NotificationTrigger.Refunded refunded -> refunded(refunded, view, supportContact);
      case NotificationTrigger.RefundFailed failed ->
          new InAppText(
              NoticeType.SESSION_REFUNDED,
              "Refund delayed",
              withContact(RefundText.failed(view.session(), failed.amount()), supportContact));
      case NotificationTrigger.Completed _ -> reviewRequested(view);
      case NotificationTrigger.Reviewed _ ->
          new InAppText(
              NoticeType.REVIEW_RECEIVED,
              "New review",
              "%s reviewed your session “%s”. You can answer once."
                  .formatted(view.other(), view.session().subject().displayTitle()));
      case NotificationTrigger.ReviewAnswered _ ->
          new InAppText(
              NoticeType.REVIEW_ANSWERED,
              "Your review was answered",
              "%s answered your review of the session “%s”."
                  .formatted(view.other(), view.session().subject().displayTitle()));
      case NotificationTrigger.ComingUp comingUp -> comingUp(view);
      case NotificationTrigger.Cancelled cancelled ->
          throw new IllegalArgumentException("no bell rings for a cancellation");
    };
  }

  private static InAppText confirmed(ReadersView view) {
    return new InAppText(
        NoticeType.SESSION_CONFIRMED,
        "Session confirmed",
        "Your %s is confirmed: %s.".formatted(view.sessionWithOther(), view.when()));
  }

  private static InAppText requested(NotificationTrigger.Requested trigger, ReadersView view) {
    return new InAppText(
        NoticeType.SESSION_REQUESTED,
        "Free session requested",
        "%s requested a free session, “%s”: %s. Please answer by %s."
            .formatted(
                view.other(),
                view.session().subject().displayTitle(),
                view.when(),
                view.moment(trigger.lapsesAt())));
  }

  private static InAppText accepted(ReadersView view) {
    return new InAppText(
        NoticeType.SESSION_ACCEPTED,
        "Session accepted",
        "%s accepted your free session “%s”: %s."
            .formatted(view.other(), view.session().subject().displayTitle(), view.when()));
  }

  private static InAppText declined(ReadersView view) {
    return new InAppText(
        NoticeType.SESSION_DECLINED,
        "Session not accepted",
        "Your free %s wasn’t accepted: %s. You’re welcome to pick another slot."
            .formatted(view.sessionWithOther(), view.when()));
  }

  private static InAppText withdrawn(ReadersView view) {
    return new InAppText(
        NoticeType.SESSION_WITHDRAWN,
        "Request withdrawn",
        "%s withdrew their request for the free session “%s”: %s. The slot is open again."
            .formatted(view.other(), view.session().subject().displayTitle(), view.when()));
  }

  private static InAppText asked(RescheduleRequest request, ReadersView view) {
    var to =
        request
            .proposed()
            .map(time -> " to " + view.range(time.start(), time.end()))
            .orElse(". You choose the new time");
    return new InAppText(
        NoticeType.RESCHEDULE_REQUESTED,
        "New time requested",
        "%s asked to move your session “%s” from %s%s. Reason: “%s”. It keeps its time until you answer."
            .formatted(
                view.other(),
                view.session().subject().displayTitle(),
                view.when(),
                to,
                OneLine.of(request.reason().orElse(""), LONGEST_REASON)));
  }

  private static InAppText moved(ReadersView view) {
    return new InAppText(
        NoticeType.RESCHEDULE_APPROVED,
        "New time confirmed",
        "Your %s has moved to %s.".formatted(view.sessionWithOther(), view.when()));
  }

  private static InAppText rejected(
      NotificationTrigger.RescheduleRejected trigger, ReadersView view) {
    return new InAppText(
        NoticeType.RESCHEDULE_REJECTED,
        trigger.lapsed() ? "Reschedule request expired" : "New time declined",
        "%s %s. Your session “%s” keeps its time: %s."
            .formatted(
                view.other(),
                trigger.lapsed()
                    ? "didn’t answer your request in time"
                    : "declined your request for a new time",
                view.session().subject().displayTitle(),
                view.when()));
  }

  private static InAppText comingUp(ReadersView view) {
    return new InAppText(
        NoticeType.SESSION_REMINDER,
        "Session reminder",
        "Your %s starts %s.".formatted(view.sessionWithOther(), view.start()));
  }

  private static InAppText reviewRequested(ReadersView view) {
    return new InAppText(
        NoticeType.REVIEW_REQUESTED,
        "How was your session?",
        "How was your session with %s? Your review helps other students decide."
            .formatted(view.other()));
  }

  private static InAppText refunded(
      NotificationTrigger.Refunded trigger, ReadersView view, String supportContact) {
    return new InAppText(
        NoticeType.SESSION_REFUNDED,
        switch (trigger.reason()) {
          case SLOT_LOST, REFUNDED -> "Session refunded";
          case AFTER_SESSION, SURPLUS, MISMATCH -> "Payment refunded";
          case PARTLY -> "Payment partly refunded";
        },
        withContact(
            RefundText.of(view.session(), trigger.amount(), trigger.reason(), view.reader()),
            supportContact));
  }

  private static String withContact(String text, String supportContact) {
    return "%s Questions? Contact %s.".formatted(text, supportContact);
  }
}
