package ai.aureeture.availability.adapter.inbound.rest.templates;

import ai.aureeture.availability.domain.schedule.MentorSchedule;
import java.util.List;

/** A mentor's saved weeks, by name. */
record TemplatesView(List<TemplateBody> templates) {

  static TemplatesView of(MentorSchedule schedule) {
    return new TemplatesView(schedule.templates().stream().map(TemplateBody::of).toList());
  }
}
