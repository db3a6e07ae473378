package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.schedule.OverrideLimit;
import ai.aureeture.availability.domain.schedule.OverrideChange;
import ai.aureeture.http.problems.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dates to forget and overrides to add, together. */
record OverridesRequest(
    @Size(max = OverrideLimit.MOST) List<@NotNull String> remove,
    @Size(max = OverrideLimit.MOST) List<@NotNull @Valid OverrideSlotBody> add) {

  OverridesRequest {
    remove = Optional.ofNullable(remove).orElse(List.of());
    add = Optional.ofNullable(add).orElse(List.of());
  }

  /**
   * @throws Problem 400 for what the single fields' bounds cannot say
   */
  OverrideChange toChange() {
    if (remove.isEmpty() && add.isEmpty()) {
      throw Problem.invalid("add", "must have something when remove has nothing");
    }
    return new OverrideChange(
        IntStream.range(0, remove.size())
            .mapToObj(i -> QueryParameters.day("remove[" + i + "]", remove.get(i)))
            .collect(Collectors.toSet()),
        OverrideSlotBody.toSlots("add", add));
  }
}
