package ai.aureeture.availability.adapter.inbound.rest.templates;

import ai.aureeture.availability.adapter.inbound.rest.schedule.WeeklySlotBody;
import ai.aureeture.availability.domain.schedule.WeekTemplate;
import java.util.List;

/** A saved week on the wire. */
record TemplateBody(String name, List<WeeklySlotBody> weeklySlots) {

  static TemplateBody of(WeekTemplate template) {
    return new TemplateBody(
        template.name(), template.weeklySlots().stream().map(WeeklySlotBody::of).toList());
  }
}
