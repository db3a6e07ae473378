package ai.aureeture.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checked-in JSON Schemas are those of the records. After a compatible change write them anew
 * with {@code ./mvnw -pl shared-events test -Dtest=EventSchemasTest -Dschemas=write}.
 */
class EventSchemasTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_schema_is_the_records_own(Class<?> event) throws IOException {
    check(event, Contract.WHOLE);
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#publicEvents")
  void a_public_schema_has_no_personal_field(Class<?> event) throws IOException {
    check(event, Contract.PUBLIC);
  }

  private static void check(Class<?> event, Contract form) throws IOException {
    var generated = generator(form).generateSchema(event).toPrettyString() + "\n";
    if ("write".equals(System.getProperty("schemas"))) {
      Files.writeString(form.schemaFile(event), generated);
    }
    assertEquals(form.schema(event), generated);
  }

  private static SchemaGenerator generator(Contract form) {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
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
    return new SchemaGenerator(config.build());
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
