package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.port.StoredAvailability;

/**
 * What a change came to.
 *
 * @param replayed it is the answer to an earlier request, and nothing was changed now
 */
public record CommandResult(StoredAvailability stored, boolean replayed) {}
