package ai.aureeture.meetinglink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class MustBeSetTest {
  private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{([A-Z_]+)\\}");

  @Test
  void every_variable_without_a_default_is_missed_by_its_name() throws Exception {
    var used = new TreeSet<String>();
    used.addAll(usedBy("application.properties"));
    used.addAll(usedBy("META-INF/microprofile-config.properties"));

    assertEquals(used, asked());
  }

  private static Set<String> asked() {
    var names = new TreeSet<String>();
    Arrays.stream(MustBeSet.class.getDeclaredFields())
        .map(field -> field.getAnnotation(ConfigProperty.class).name())
        .forEach(names::add);
    return names;
  }

  private static Set<String> usedBy(String file) throws IOException {
    var names = new TreeSet<String>();
    for (var found : Collections.list(MustBeSetTest.class.getClassLoader().getResources(file))) {
      var settings = new Properties();
      try (var in = found.openStream()) {
        settings.load(in);
      }
      settings
          .values()
          .forEach(value ->
              WITHOUT_DEFAULT
                  .matcher(value.toString())
                  .results()
                  .forEach(match -> names.add(match.group(1))));
    }
    return names;
  }
}
