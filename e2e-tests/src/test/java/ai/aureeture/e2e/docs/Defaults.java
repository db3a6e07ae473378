package ai.aureeture.e2e.docs;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What stands in for a variable that is not set: as the table says, and as it is read. */
final class Defaults {
  private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+):([^${}]+)}");
  private static final Pattern VALUE = Pattern.compile("`([^`]+)`");

  /** Of these the table says whose they are. */
  private static final Pattern PROVIDERS_OWN = Pattern.compile("https://(?:api|checkout)\\..*");

  private Defaults() {}

  static Map<String, Set<String>> documented() throws IOException {
    var defaults = new TreeMap<String, Set<String>>();
    for (var row : Variables.table()) {
      VALUE
          .matcher(row.get(2))
          .results()
          .map(value -> value.group(1))
          .filter(value -> !Variables.NAME.matcher("`" + value + "`").matches())
          .forEach(value -> Variables.namesIn(row).forEach(name -> add(defaults, name, value)));
    }
    return defaults;
  }

  static Map<String, Set<String>> read() throws IOException {
    var defaults = new TreeMap<String, Set<String>>();
    for (var file : Variables.properties()) {
      READ.matcher(file)
          .results()
          .filter(found -> !PROVIDERS_OWN.matcher(found.group(2)).matches())
          .forEach(found -> add(defaults, found.group(1), found.group(2)));
    }
    return defaults;
  }

  private static void add(Map<String, Set<String>> defaults, String name, String value) {
    defaults.computeIfAbsent(name, _ -> new TreeSet<>()).add(value);
  }
}
