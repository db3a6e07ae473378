package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.Requester;
import java.util.Optional;

/**
 * A change that a caller asks for.
 *
 * @param mentorId whose plan is to change
 * @param once for a request that must not count twice
 */
public record ScheduleCommand(
    Requester by, String mentorId, Precondition precondition, Optional<CommandKey> once) {}
