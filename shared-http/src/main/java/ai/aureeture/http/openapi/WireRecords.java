package ai.aureeture.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** The records that go over the wire, by the names of their schemas. */
final class WireRecords {
  private final IndexView index;
  private final Map<String, ClassInfo> bySimpleName;

  WireRecords(IndexView index) {
    this.index = index;
    this.bySimpleName =
        index.getKnownClasses().stream()
            .filter(ClassInfo::isRecord)
            .filter(known -> known.name().packagePrefix().contains(".adapter.inbound.rest"))
            // The index of an application is made of several, and these overlap.
            .map(ClassInfo::name)
            .distinct()
            .map(index::getClassByName)
            .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity()));
  }

  /** Empty for a schema of what is no record. */
  Optional<List<WireField>> fields(String schema) {
    return Optional.ofNullable(bySimpleName.get(schema))
        .map(known ->
            known.recordComponentsInDeclarationOrder().stream()
                .map(component -> new WireField(known.field(component.name()), index))
                .toList());
  }
}
