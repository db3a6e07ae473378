package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A pipeline's first {@code $match}, which the library applies only after it has read the whole
 * collection. Drivers count by such a pipeline.
 */
record LeadingMatch(String collection, Document query) {
  private static final ScopedValue<LeadingMatch> CURRENT = ScopedValue.newInstance();

  /** Stages that read no other documents than those before them give. */
  private static final Set<String> PLAIN =
      Set.of("$match", "$group", "$sort", "$skip", "$limit", "$project", "$count", "$unwind");

  static Document during(Document command, Supplier<Document> answer) {
    Optional<LeadingMatch> match = in(command);
    return match.isPresent()
        ? ScopedValue.where(CURRENT, match.get()).call(answer::get)
        : answer.get();
  }

  static Optional<Document> of(StoredCollection collection) {
    return CURRENT.isBound() && CURRENT.get().collection.equals(collection.getCollectionName())
        ? Optional.of(CURRENT.get().query)
        : Optional.empty();
  }

  private static Optional<LeadingMatch> in(Document command) {
    boolean isPlain =
        command.get("aggregate") instanceof String
            && command.get("pipeline") instanceof List<?> stages
            && !stages.isEmpty()
            && stages.stream().allMatch(LeadingMatch::isPlain);
    if (!isPlain) return Optional.empty();
    Document first = (Document) ((List<?>) command.get("pipeline")).getFirst();
    return first.get("$match") instanceof Document query
        ? Optional.of(new LeadingMatch((String) command.get("aggregate"), query))
        : Optional.empty();
  }

  private static boolean isPlain(Object stage) {
    return stage instanceof Document document && PLAIN.containsAll(document.keySet());
  }
}
