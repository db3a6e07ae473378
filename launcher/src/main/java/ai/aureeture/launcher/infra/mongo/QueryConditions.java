package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each answer to a query fulfils, as far as an index can use it: the matcher sees to the rest.
 *
 * @param fields by path; each condition of a path holds, perhaps for another element of an array
 * @param choices for each {@code $or}, its branches
 */
record QueryConditions(
    Map<String, List<FieldCondition>> fields, List<List<QueryConditions>> choices) {

  static QueryConditions of(Document query) {
    QueryConditions all = new QueryConditions(new HashMap<>(), new ArrayList<>());
    query.forEach(all::read);
    return all;
  }

  List<FieldCondition> of(String path) {
    return fields.getOrDefault(path, List.of());
  }

  /** These and those of a branch. */
  QueryConditions with(QueryConditions branch) {
    QueryConditions both = new QueryConditions(new HashMap<>(), branch.choices);
    fields.forEach((path, found) -> found.forEach(each -> both.add(path, each)));
    branch.fields.forEach((path, found) -> found.forEach(each -> both.add(path, each)));
    return both;
  }

  private void read(String name, Object value) {
    if (name.equals("$and")) {
      branches(value).forEach(branch -> branch.forEach(this::read));
    } else if (name.equals("$or")) {
      choices.add(branches(value).stream().map(QueryConditions::of).toList());
    } else if (!name.startsWith("$")) {
      readField(name, value);
    }
  }

  private void readField(String path, Object value) {
    if (value instanceof Document document && FieldCondition.areOperators(document)) {
      document.forEach((operator, operand) -> add(path, FieldCondition.of(operator, operand)));
    } else {
      add(path, FieldCondition.equalTo(value));
    }
  }

  private void add(String path, Optional<FieldCondition> condition) {
    condition.ifPresent(it -> add(path, it));
  }

  private void add(String path, FieldCondition condition) {
    fields.computeIfAbsent(path, _ -> new ArrayList<>()).add(condition);
  }

  /** None of what the matcher refuses. */
  private static List<Document> branches(Object value) {
    boolean isList =
        value instanceof Collection<?> all && all.stream().allMatch(Document.class::isInstance);
    return isList ? ((Collection<?>) value).stream().map(Document.class::cast).toList() : List.of();
  }
}
