package ai.aureeture.http;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The variables an application cannot run without: whatever its properties take as {@code ${NAME}}
 * with no default. Left to the framework, some are missed under a property's name, one after the
 * other, and some not before they are used.
 */
final class RequiredSettings {
  // A default that is a variable again does not count as one: the first name is the one to ask for.
  private static final Pattern NO_DEFAULT = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(}|:\\$\\{)");

  private RequiredSettings() {}

  /** The names of those that are not set, in order. */
  static SortedSet<String> missing(SmallRyeConfig config) {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(RequiredSettings::isOfTheApplication)
        .map(config::getConfigValue)
        .filter(ConfigValue::hasProblems)
        .flatMap(value -> firstUnset(config, value.getRawValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What else stands in the environment is not ours to judge. */
  private static boolean isOfTheApplication(String property) {
    return property.contains(".") && !property.startsWith("%");
  }

  private static Stream<String> firstUnset(SmallRyeConfig config, String expression) {
    return NO_DEFAULT
        .matcher(expression)
        .results()
        .map(match -> match.group(1))
        .filter(name -> config.getConfigValue(name).getValue() == null)
        .limit(1);
  }
}
