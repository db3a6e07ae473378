package ai.aureeture.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {

  @Test
  void missing_required_setting_is_reported_by_its_variable() {
    assertEquals(
        Set.of("AUTH_JWKS_URL", "AUTH_ISSUER", "SERVICE_SECRET"),
        RequiredSettings.missing(ConfigUtils.configBuilder().build()));
  }

  @Test
  void all_missing_variables_are_named_once_in_one_message() {
    assertEquals(
        Set.of("STORE_URL", "BROKER"),
        missing("a.store", "${STORE_URL}", "b.jdbc", "jdbc:${STORE_URL}", "c.broker", "${BROKER}"));
  }

  @Test
  void a_default_will_do() {
    assertEquals(Set.of(), missing("a.minutes", "${HOLD_MINUTES:10}m", "a.key", "${KEY:}"));
  }

  @Test
  void second_name_of_a_variable_is_enough() {
    assertEquals(Set.of("KEY"), missing("a.key", "${KEY:${OLD_KEY}}"));
    assertEquals(Set.of(), missing("a.key", "${KEY:${OLD_KEY}}", "OLD_KEY", "k"));
  }

  @Test
  void the_rest_of_the_environment_is_not_judged() {
    assertEquals(Set.of(), missing("PROMPT", "${NOBODY}", "%other.a.key", "${NOBODY}"));
  }

  private static Set<String> missing(String... settings) {
    return RequiredSettings.missing(config(settings));
  }

  private static SmallRyeConfig config(String... settings) {
    var all = new java.util.HashMap<String, String>();
    for (int i = 0; i < settings.length; i += 2) {
      all.put(settings[i], settings[i + 1]);
    }
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(new PropertiesConfigSource(Map.copyOf(all), "test", 100))
        .build();
  }
}
