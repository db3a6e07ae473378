package ai.aureeture.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;

/**
 * Says in the API's description what only the records know: which fields of an answer are always
 * there, which can be null, and which words a field can have. What a request must have is said by
 * its validation.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExactShapes implements OASFilter {
  private final WireRecords records;

  public ExactShapes(IndexView index) {
    this.records = new WireRecords(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var answered = Answered.in(api);
    api.getComponents()
        .getSchemas()
        .forEach((name, schema) ->
            records
                .fields(name)
                .ifPresent(fields -> describe(schema, fields, answered.contains(name))));
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
