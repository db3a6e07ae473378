package ai.aureeture.availability.application.port;

import java.time.Instant;

/**
 * The answer to a caller who may send the same request again by accident.
 *
 * @param person the asking person's user id
 * @param path what was asked for
 * @param key what the person calls the request
 * @param fingerprint of the request's body
 */
public record KeptAnswer(
    String person,
    String path,
    String key,
    String fingerprint,
    Instant at,
    StoredAvailability answer) {}
