package ai.aureeture.availability.application.schedule;

/**
 * What tells a repeat from a new request of the same person.
 *
 * @param path what is asked for
 * @param key the person's own word for this request
 * @param fingerprint of the body: one key is for one body
 */
public record CommandKey(String path, String key, String fingerprint) {}
