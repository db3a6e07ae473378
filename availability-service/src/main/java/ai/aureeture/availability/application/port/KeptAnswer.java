package ai.aureeture.availability.application.port;

import java.time.Instant;

/**
 * What somebody was answered who may ask the same once more without meaning it.
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
