package ai.aureeture.notification.domain.triggers;

import ai.aureeture.notification.domain.Role;
import java.util.List;

/**
 * Whom a fact is told: each person once by bell, but not of what they asked or answered themselves,
 * and not when they are known no more.
 */
public final class Audience {
  private static final List<Role> BOTH = List.of(Role.MENTOR, Role.STUDENT);

  private Audience() {}

  public static List<Role> ofBells(NotificationTrigger trigger) {
    return stillKnown(trigger, heardBy(trigger));
  }

  /** Calendars follow every change, so both get the mails that carry an invite. */
  public static List<Role> ofMails(NotificationTrigger trigger) {
    return writtenTo(trigger).stream()
        .filter(role -> trigger.session().person(role).hasAddress())
        .toList();
  }

  private static List<Role> stillKnown(NotificationTrigger trigger, List<Role> all) {
    return all.stream().filter(role -> !trigger.session().person(role).isErased()).toList();
  }

  private static List<Role> heardBy(NotificationTrigger trigger) {
    return switch (trigger) {
      case NotificationTrigger.Confirmed confirmed -> BOTH;
      case NotificationTrigger.Requested requested -> List.of(Role.MENTOR);
      case NotificationTrigger.Accepted accepted -> List.of(Role.STUDENT);
      case NotificationTrigger.Declined declined -> List.of(Role.STUDENT);
      case NotificationTrigger.Withdrawn _ -> List.of(Role.MENTOR);
      case NotificationTrigger.RescheduleAsked asked -> List.of(asked.request().asker().other());
      case NotificationTrigger.Moved moved -> List.of(moved.request().asker());
      case NotificationTrigger.RescheduleRejected rejected -> List.of(rejected.request().asker());
      // It rings once the money is back.
      case NotificationTrigger.Cancelled cancelled -> List.of();
      case NotificationTrigger.Refunded refunded -> ofRefund(refunded);
      case NotificationTrigger.RefundFailed failed -> List.of(Role.STUDENT);
      case NotificationTrigger.Completed _ -> List.of(Role.STUDENT);
      case NotificationTrigger.Reviewed _ -> List.of(Role.MENTOR);
      case NotificationTrigger.ReviewAnswered _ -> List.of(Role.STUDENT);
      case NotificationTrigger.ComingUp comingUp -> BOTH;
    };
  }

  private static List<Role> writtenTo(NotificationTrigger trigger) {
    return switch (trigger) {
      // The bell is enough.
      case NotificationTrigger.Reviewed _, NotificationTrigger.ReviewAnswered _ -> List.of();
      case NotificationTrigger.Accepted _,
          NotificationTrigger.Moved _,
          NotificationTrigger.Cancelled _ ->
          BOTH;
      case NotificationTrigger.Confirmed _,
          NotificationTrigger.Requested _,
          NotificationTrigger.Declined _,
          NotificationTrigger.Withdrawn _,
          NotificationTrigger.RescheduleAsked _,
          NotificationTrigger.RescheduleRejected _,
          NotificationTrigger.Refunded _,
          NotificationTrigger.RefundFailed _,
          NotificationTrigger.Completed _,
          NotificationTrigger.ComingUp _ ->
          heardBy(trigger);
    };
  }

  private static List<Role> ofRefund(NotificationTrigger.Refunded refunded) {
    return switch (refunded.reason()) {
      case SURPLUS, MISMATCH -> List.of(Role.STUDENT);
      case SLOT_LOST, REFUNDED, AFTER_SESSION, PARTLY -> BOTH;
    };
  }
}
