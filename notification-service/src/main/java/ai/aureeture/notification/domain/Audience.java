package ai.aureeture.notification.domain;

import java.util.List;

/**
 * Whom a fact is told: each person once by bell, but not of what they asked or answered themselves,
 * and not when they are known no more.
 */
final class Audience {
  private static final List<Role> BOTH = List.of(Role.MENTOR, Role.STUDENT);

  private Audience() {}

  static List<Role> ofBells(Fact fact) {
    return stillKnown(fact, heardBy(fact));
  }

  /** Calendars follow every change, so both get the mails that carry an invite. */
  static List<Role> ofMails(Fact fact) {
    return writtenTo(fact).stream()
        .filter(role -> fact.session().person(role).hasAddress())
        .toList();
  }

  private static List<Role> stillKnown(Fact fact, List<Role> all) {
    return all.stream().filter(role -> !fact.session().person(role).isErased()).toList();
  }

  private static List<Role> heardBy(Fact fact) {
    return switch (fact) {
      case Fact.Confirmed confirmed -> BOTH;
      case Fact.Requested requested -> List.of(Role.MENTOR);
      case Fact.Accepted accepted -> List.of(Role.STUDENT);
      case Fact.Declined declined -> List.of(Role.STUDENT);
      case Fact.Withdrawn _ -> List.of(Role.MENTOR);
      case Fact.RescheduleAsked asked -> List.of(asked.request().asker().other());
      case Fact.Moved moved -> List.of(moved.request().asker());
      case Fact.RescheduleRejected rejected -> List.of(rejected.request().asker());
      // It rings once the money is back.
      case Fact.Cancelled cancelled -> List.of();
      case Fact.Refunded refunded -> ofRefund(refunded);
      case Fact.RefundFailed failed -> List.of(Role.STUDENT);
      case Fact.ComingUp comingUp -> BOTH;
    };
  }

  private static List<Role> writtenTo(Fact fact) {
    return switch (fact) {
      case Fact.Accepted _, Fact.Moved _, Fact.Cancelled _ -> BOTH;
      case Fact.Confirmed _,
          Fact.Requested _,
          Fact.Declined _,
          Fact.Withdrawn _,
          Fact.RescheduleAsked _,
          Fact.RescheduleRejected _,
          Fact.Refunded _,
          Fact.RefundFailed _,
          Fact.ComingUp _ ->
          heardBy(fact);
    };
  }

  private static List<Role> ofRefund(Fact.Refunded refunded) {
    return switch (refunded.reason()) {
      case SURPLUS, MISMATCH -> List.of(Role.STUDENT);
      case SLOT_LOST, REFUNDED, AFTER_SESSION, PARTLY -> BOTH;
    };
  }
}
