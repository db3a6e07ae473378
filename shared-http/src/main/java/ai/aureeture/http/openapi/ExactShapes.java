package ai.aureeture.http.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What only the records know: which fields of an answer are always there, which can be null, and
 * which words a field can have. What a request must have is said by its validation.
 */
final class ExactShapes {
  private final WireRecords records;

  ExactShapes(WireRecords records) {
    this.records = records;
  }

  void describe(OpenAPI api) {
    var schemas = api.getComponents().getSchemas();
    var answered = ReferencedSchemas.ofAnswers(PublicDescription.operations(api), schemas);
    schemas.forEach((name, schema) ->
        records
            .fields(name)
            .ifPresent(fields -> describe(schema, fields, answered.contains(name))));
    var asked = ReferencedSchemas.ofRequests(PublicDescription.operations(api), schemas);
    List.copyOf(schemas.keySet()).stream()
        .filter(name -> !answered.contains(name) && !asked.contains(name))
        .forEach(api.getComponents()::removeSchema);
  }

  // The components alone: what else a record can be asked is not on the wire.
  private static void describe(Schema schema, List<WireField> fields, boolean isAnswered) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    fields.forEach(field ->
        properties.put(field.name(), exact(schema.getProperties().get(field.name()), field)));
    schema.setProperties(properties);
    if (isAnswered) {
      schema.setRequired(
          fields.stream().filter(field -> !field.canBeMissing()).map(WireField::name).toList());
    }
  }

  private static Schema exact(Schema scanned, WireField field) {
    field.words().ifPresent(scanned::setEnumeration);
    if (scanned.getEnumeration() != null) {
      // Its words say more than a pattern, which here could not even be blind to capitals.
      scanned.setPattern(null);
    }
    return field.canBeNull() && !field.canBeMissing() ? orNull(scanned) : scanned;
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null || schema.getEnumeration() != null) {
      var none = OASFactory.createSchema().addType(SchemaType.NULL);
      return OASFactory.createSchema().anyOf(List.of(schema, none));
    }
    return schema.addType(SchemaType.NULL);
  }
}
