package ai.aureeture.kit.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The settings of a Kafka client that a service makes itself. */
public final class KafkaClientSettings {
  private KafkaClientSettings() {}

  /**
   * @param broker where the broker is and how to sign in there, among settings of other clients
   * @param known the names that this kind of client knows
   * @param own what this client sets itself
   */
  public static Map<String, Object> of(
      Map<String, Object> broker, Set<String> known, Map<String, Object> own) {
    var settings = new HashMap<>(broker);
    settings.keySet().retainAll(known);
    settings.putAll(own);
    return settings;
  }
}
