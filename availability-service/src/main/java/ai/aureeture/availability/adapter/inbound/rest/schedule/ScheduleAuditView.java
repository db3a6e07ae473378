package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange;
import ai.aureeture.http.openapi.EnumText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last changes of a mentor's schedule, the latest first. */
record ScheduleAuditView(String mentorId, List<PlanChangeView> changes) {

  /** Who did what. */
  record PlanChangeView(
      Instant at,
      String by,
      @Schema(enumeration = {"mentor", "admin"}) String role,
      @EnumText(value = ScheduleChange.Kind.class, joinedBy = '-') String kind,
      String detail) {
    static PlanChangeView of(ScheduleChange change) {
      return new PlanChangeView(
          change.at(),
          change.by(),
          change.asAdmin() ? "admin" : "mentor",
          change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          change.detail());
    }
  }

  static ScheduleAuditView of(MentorSchedule schedule) {
    return new ScheduleAuditView(
        schedule.availability().mentorId(),
        schedule.changes().stream().map(PlanChangeView::of).toList());
  }
}
