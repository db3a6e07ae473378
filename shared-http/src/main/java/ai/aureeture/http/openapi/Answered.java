package ai.aureeture.http.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The names of all schemas that an answer is made of, directly or within another one. */
final class Answered {
  private final Map<String, Schema> schemas;
  private final Set<String> names = new HashSet<>();

  private Answered(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static Set<String> in(OpenAPI api) {
    var answered = new Answered(api.getComponents().getSchemas());
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
        .flatMap(response -> Stream.ofNullable(response.getContent()))
        .flatMap(content -> content.getMediaTypes().values().stream())
        .map(MediaType::getSchema)
        .forEach(answered::reach);
    return answered.names;
  }

  private void reach(Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      var name = name(schema);
      if (names.add(name)) {
        reach(schemas.get(name));
      }
    }
    Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .forEach(this::reach);
    reach(schema.getItems());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::reach);
    }
  }

  private static String name(Schema reference) {
    return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
  }
}
