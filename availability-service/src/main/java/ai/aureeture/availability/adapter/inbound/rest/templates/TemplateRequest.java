package ai.aureeture.availability.adapter.inbound.rest.templates;

import ai.aureeture.availability.adapter.inbound.rest.schedule.WeeklySlotBody;
import ai.aureeture.availability.domain.schedule.WeekTemplate;
import ai.aureeture.http.problems.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A week to save; its name is in the address, and may be sent back beside it. */
record TemplateRequest(
    String name,
    @NotNull @Size(max = WeeklySlotBody.MOST) List<@NotNull @Valid WeeklySlotBody> weeklySlots) {

  /**
   * @throws Problem 400 for what the single fields' bounds cannot say
   */
  WeekTemplate toTemplate(String address) {
    if (name != null && !name.equals(address)) {
      throw Problem.invalid("name", "must be the name of the address");
    }
    return new WeekTemplate(address, WeeklySlotBody.toSlots("weeklySlots", weeklySlots));
  }
}
