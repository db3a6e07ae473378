package ai.aureeture.availability.application.port;

import java.util.Optional;

/**
 * What a change of a mentor's plan is decided on.
 *
 * @param revision the last one that there was, 0 before the first: an erasure takes the plan, and
 *     the numbers go on, so that a tag of before never names what was said since
 * @param plan empty when there is none
 */
public record Found(long revision, Optional<StoredPlan> plan) {}
