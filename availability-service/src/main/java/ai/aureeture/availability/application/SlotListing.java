package ai.aureeture.availability.application;

import ai.aureeture.availability.domain.MentorAvailability;
import ai.aureeture.availability.domain.Slot;
import java.util.List;

/** A mentor's slots beside the schedule they come from. */
public record SlotListing(MentorAvailability availability, List<Slot> slots) {}
