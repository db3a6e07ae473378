package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.domain.WeekTemplate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A saved week on the wire; the name is in the address, and may be sent back beside it. */
record TemplateBody(
    String name,
    @NotNull @Size(max = WeeklySlotBody.MOST) List<@NotNull @Valid WeeklySlotBody> weeklySlots) {

  WeekTemplate toTemplate(String name) {
    return new WeekTemplate(name, WeeklySlotBody.toSlots("weeklySlots", weeklySlots));
  }

  static TemplateBody of(WeekTemplate template) {
    return new TemplateBody(
        template.name(), template.weeklySlots().stream().map(WeeklySlotBody::of).toList());
  }
}
