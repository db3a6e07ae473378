package ai.aureeture.availability.adapter.inbound.rest.slots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record NextSlotsRequest(@NotNull @Size(max = 100) List<@NotBlank String> mentorIds) {}
