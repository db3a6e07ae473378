package ai.aureeture.http.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The names of all schemas that something is made of, directly or within another one. */
final class ReferencedSchemas {
  private final Map<String, Schema> schemas;
  private final Set<String> names = new HashSet<>();

  private ReferencedSchemas(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static Set<String> ofAnswers(Stream<Operation> operations, Map<String, Schema> schemas) {
    return of(
        operations
            .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
            .map(response -> response.getContent()),
        schemas);
  }

  static Set<String> ofRequests(Stream<Operation> operations, Map<String, Schema> schemas) {
    return of(
        operations
            .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
            .map(body -> body.getContent()),
        schemas);
  }

  private static Set<String> of(Stream<Content> contents, Map<String, Schema> schemas) {
    var reach = new ReferencedSchemas(schemas);
    contents
        .filter(Objects::nonNull)
        .flatMap(content -> content.getMediaTypes().values().stream())
        .map(MediaType::getSchema)
        .forEach(reach::follow);
    return reach.names;
  }

  private void follow(Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (names.add(name)) {
        follow(schemas.get(name));
      }
    }
    Stream.of(schema.getAnyOf(), schema.getAllOf())
        .filter(Objects::nonNull)
        .flatMap(Collection::stream)
        .forEach(this::follow);
    Stream.ofNullable(schema.getProperties())
        .flatMap(properties -> properties.values().stream())
        .forEach(this::follow);
    follow(schema.getItems());
  }
}
