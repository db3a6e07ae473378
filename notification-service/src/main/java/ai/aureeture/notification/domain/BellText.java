package ai.aureeture.notification.domain;

/** What a bell says: one line for the list, and one or two sentences below it. */
record BellText(NoticeType type, String title, String body) {
  private static final int LONGEST_REASON = 200;

  static BellText of(Fact fact, Session seenNow, Role reader, String supportContact) {
    var view = new ReadersView(seenNow, reader);
    return switch (fact) {
      case Fact.Confirmed confirmed -> confirmed(view);
      case Fact.Requested requested -> requested(requested, view);
      case Fact.Accepted accepted -> accepted(view);
      case Fact.Declined declined -> declined(view);
      case Fact.Withdrawn _ -> withdrawn(view);
      case Fact.RescheduleAsked asked -> asked(asked.request(), view);
      case Fact.Moved moved -> moved(view);
      case Fact.RescheduleRejected rejected -> rejected(rejected, view);
      case Fact.Refunded refunded -> refunded(refunded, view, supportContact);
      case Fact.RefundFailed failed ->
          new BellText(
              NoticeType.SESSION_REFUNDED,
              "Refund delayed",
              withContact(RefundText.failed(view.session(), failed.amount()), supportContact));
      case Fact.ComingUp comingUp -> comingUp(view);
      case Fact.Cancelled cancelled ->
          throw new IllegalArgumentException("no bell rings for a cancellation");
    };
  }

  private static BellText confirmed(ReadersView view) {
    return new BellText(
        NoticeType.SESSION_CONFIRMED,
        "Session confirmed",
        "Your %s is confirmed: %s.".formatted(view.sessionWithOther(), view.when()));
  }

  private static BellText requested(Fact.Requested fact, ReadersView view) {
    return new BellText(
        NoticeType.SESSION_REQUESTED,
        "Free session requested",
        "%s asks for the free session “%s”: %s. Please answer before %s."
            .formatted(
                view.other(),
                view.session().displayTitle(),
                view.when(),
                view.moment(fact.lapsesAt())));
  }

  private static BellText accepted(ReadersView view) {
    return new BellText(
        NoticeType.SESSION_ACCEPTED,
        "Session accepted",
        "Your free %s is accepted: %s.".formatted(view.sessionWithOther(), view.when()));
  }

  private static BellText declined(ReadersView view) {
    return new BellText(
        NoticeType.SESSION_DECLINED,
        "Session not accepted",
        "Your free %s was not accepted: %s. You are welcome to ask for another time."
            .formatted(view.sessionWithOther(), view.when()));
  }

  private static BellText withdrawn(ReadersView view) {
    return new BellText(
        NoticeType.SESSION_WITHDRAWN,
        "Request withdrawn",
        "%s no longer asks for the free session “%s”: %s. The time is free again."
            .formatted(view.other(), view.session().displayTitle(), view.when()));
  }

  private static BellText asked(RescheduleRequest request, ReadersView view) {
    var to =
        request.newStart() == null
            ? ". The new time is yours to choose"
            : " to " + view.range(request.newStart(), request.newEnd());
    return new BellText(
        NoticeType.RESCHEDULE_REQUESTED,
        "New time requested",
        "%s asks to move your session “%s” from %s%s. Reason: “%s”. Until you answer it stays as it is."
            .formatted(
                view.other(),
                view.session().displayTitle(),
                view.when(),
                to,
                OneLine.of(request.reason(), LONGEST_REASON)));
  }

  private static BellText moved(ReadersView view) {
    return new BellText(
        NoticeType.RESCHEDULE_APPROVED,
        "New time agreed",
        "Your %s has moved to %s.".formatted(view.sessionWithOther(), view.when()));
  }

  private static BellText rejected(Fact.RescheduleRejected fact, ReadersView view) {
    return new BellText(
        NoticeType.RESCHEDULE_REJECTED,
        fact.lapsed() ? "No answer about a new time" : "New time declined",
        "%s %s. Your session “%s” stays as booked: %s."
            .formatted(
                view.other(),
                fact.lapsed()
                    ? "did not answer your request in time"
                    : "cannot agree to your request",
                view.session().displayTitle(),
                view.when()));
  }

  private static BellText comingUp(ReadersView view) {
    return new BellText(
        NoticeType.SESSION_REMINDER,
        "Session reminder",
        "Your %s begins %s.".formatted(view.sessionWithOther(), view.start()));
  }

  private static BellText refunded(Fact.Refunded fact, ReadersView view, String supportContact) {
    return new BellText(
        NoticeType.SESSION_REFUNDED,
        switch (fact.reason()) {
          case SLOT_LOST, REFUNDED -> "Session refunded";
          case AFTER_SESSION, SURPLUS, MISMATCH -> "Payment refunded";
          case PARTLY -> "Payment refunded in part";
        },
        withContact(
            RefundText.of(view.session(), fact.amount(), fact.reason(), view.reader()),
            supportContact));
  }

  private static String withContact(String text, String supportContact) {
    return "%s Questions? Write to %s.".formatted(text, supportContact);
  }
}
