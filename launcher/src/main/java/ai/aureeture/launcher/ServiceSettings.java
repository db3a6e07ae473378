package ai.aureeture.launcher;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The environment of our services: what they share, and where the caller has a say. */
final class ServiceSettings {
  private static final Set<String> CALLERS_CHOICE =
      Set.of("APP_BASE_URL", "RATE_LIMIT_PER_ADDRESS");

  private final Map<String, String> caller;
  private final Providers providers;
  private final String serviceSecret;

  ServiceSettings(Map<String, String> caller, Providers providers) {
    this.caller = caller;
    this.providers = providers;
    this.serviceSecret = serviceSecret(caller);
  }

  /** The addresses of the inner parts are ours to say; the rest is the caller's. */
  Map<String, String> with(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(providers.variables());
    own.forEach((name, value) ->
        all.put(name, CALLERS_CHOICE.contains(name) ? caller.getOrDefault(name, value) : value));
    return all;
  }

  /** The same for a service behind the gateway. */
  Map<String, String> ofService(String bootstrapServers, Map<String, String> own) {
    Map<String, String> all = with(own);
    all.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    all.put("SERVICE_SECRET", serviceSecret);
    // One machine is for trying things out, also many at a time.
    all.put("RATE_LIMIT_PER_PERSON", caller.getOrDefault("RATE_LIMIT_PER_PERSON", "0"));
    // A receiver of webhooks that is tried out here is on this machine.
    all.put("WEBHOOKS_PRIVATE_HOSTS", caller.getOrDefault("WEBHOOKS_PRIVATE_HOSTS", "localhost"));
    // Each consumer would wait 2 s at its end; what it had not acknowledged comes again anyway.
    all.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false");
    return all;
  }

  /** A new one for each start, unless the caller wants to use it, too. */
  private static String serviceSecret(Map<String, String> caller) {
    String given = caller.getOrDefault("SERVICE_SECRET", "");
    return given.isBlank() ? new BigInteger(256, new SecureRandom()).toString(36) : given;
  }
}
