package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.domain.MentorSchedule;
import java.util.List;

/** A mentor's saved weeks, by name. */
record TemplatesView(List<TemplateBody> templates) {

  static TemplatesView of(MentorSchedule plan) {
    return new TemplatesView(plan.templates().stream().map(TemplateBody::of).toList());
  }
}
