package ai.aureeture.deployment;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What two sets do not have in common, as short lines for a failure's message. */
final class Difference {
  private Difference() {}

  static Set<String> of(Collection<String> expected, Collection<String> actual) {
    var lines = new TreeSet<String>();
    expected.stream()
        .filter(each -> !actual.contains(each))
        .forEach(each -> lines.add("lacks " + each));
    actual.stream()
        .filter(each -> !expected.contains(each))
        .forEach(each -> lines.add("has " + each + " too much"));
    return lines;
  }
}
