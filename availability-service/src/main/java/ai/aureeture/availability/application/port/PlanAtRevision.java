package ai.aureeture.availability.application.port;

import java.util.Optional;

/**
 * A mentor's plan as a change finds it.
 *
 * @param revision the last one that there was, 0 before the first: an erasure takes the plan, and
 *     the numbers go on, so that a tag of before never names what was said since
 * @param schedule empty when there is none
 */
public record PlanAtRevision(long revision, Optional<StoredPlan> schedule) {}
