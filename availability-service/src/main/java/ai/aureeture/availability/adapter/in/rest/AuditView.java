package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.domain.MentorPlan;
import ai.aureeture.availability.domain.PlanChange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The last changes of a mentor's schedule, the latest first. */
record AuditView(String mentorId, List<Change> changes) {

  /** Who did what. */
  record Change(Instant at, String by, String role, String kind, String detail) {
    static Change of(PlanChange change) {
      return new Change(
          change.at(),
          change.by(),
          change.asAdmin() ? "admin" : "mentor",
          change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          change.detail());
    }
  }

  static AuditView of(MentorPlan plan) {
    return new AuditView(
        plan.availability().mentorId(), plan.changes().stream().map(Change::of).toList());
  }
}
