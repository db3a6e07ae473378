package ai.aureeture.availability.application;

import java.util.Optional;

/**
 * A change that a caller asks for.
 *
 * @param mentorId whose plan is to change
 * @param once for a request that must not count twice
 */
public record Asked(
    Requester by, String mentorId, Precondition precondition, Optional<OnceKey> once) {}
