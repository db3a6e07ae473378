package ai.aureeture.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How a record becomes a JSON Schema. */
public final class EventSchemas {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EventSchemas() {}

  public static SchemaGeneratorConfigBuilder of(Contract form, SchemaVersion version) {
    var config =
        new SchemaGeneratorConfigBuilder(version, OptionPreset.PLAIN_JSON)
            .with(Option.ADDITIONAL_FIXED_TYPES, Option.STANDARD_FORMATS);
    config
        .forFields()
        .withIgnoreCheck(
            field -> form == Contract.PUBLIC && field.getAnnotation(Personal.class) != null)
        .withRequiredCheck(
            field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider((type, context) ->
            type.getErasedType().isEnum() ? words(type.getErasedType(), context) : null);
    return config;
  }

  // The constant that stands for unknown words is the reader's; it is never sent.
  private static CustomDefinition words(Class<?> type, SchemaGenerationContext context) {
    ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
    var words = schema.putArray("enum");
    for (var constant : type.getEnumConstants()) {
      if (!constant.toString().equals("UNKNOWN")) {
        words.add(MAPPER.convertValue(constant, String.class));
      }
    }
    return new CustomDefinition(schema, true);
  }
}
