package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything by which a query may find a document under one path: of an array, each element. */
final class FieldValues {
  private final String[] path;
  private final Set<Object> values = new LinkedHashSet<>();
  private boolean isArray;

  private FieldValues(String[] path) {
    this.path = path;
  }

  static FieldValues of(Document document, String[] path) {
    FieldValues found = new FieldValues(path);
    found.collect(document, 0);
    return found;
  }

  Set<Object> all() {
    return values;
  }

  boolean hasArray() {
    return isArray;
  }

  boolean isMissing() {
    return values.stream().allMatch(Missing.class::isInstance);
  }

  private void collect(Object value, int depth) {
    if (value instanceof Collection<?> elements) {
      isArray = true;
      collectElements(elements, depth);
    } else if (depth == path.length) {
      values.add(value);
    } else if (value instanceof Document document) {
      collect(document.getOrMissing(path[depth]), depth + 1);
    } else {
      values.add(Missing.getInstance());
    }
  }

  private void collectElements(Collection<?> elements, int depth) {
    if (depth == path.length) {
      values.addAll(elements);
      values.add(elements);
      return;
    }
    if (elements.isEmpty()) values.add(Missing.getInstance());
    List<?> list = new ArrayList<>(elements);
    if (path[depth].matches("\\d{1,9}") && Integer.parseInt(path[depth]) < list.size()) {
      collect(list.get(Integer.parseInt(path[depth])), depth + 1);
    }
    for (Object element : list) collect(element, depth);
  }
}
