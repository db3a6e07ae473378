package ai.aureeture.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checked-in JSON Schemas are those of the records. After a compatible change write them anew
 * with {@code ./mvnw -pl shared-events test -Dtest=EventSchemasTest -Dschemas=write}.
 */
class EventSchemasTest {
  private static final SchemaGenerator GENERATOR = generator();

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_schema_is_the_records_own(Class<?> event) throws IOException {
    var generated = GENERATOR.generateSchema(event).toPrettyString() + "\n";
    if ("write".equals(System.getProperty("schemas"))) {
      Files.writeString(Contract.schemaFile(event), generated);
    }
    assertEquals(Contract.schema(event), generated);
  }

  private static SchemaGenerator generator() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.ADDITIONAL_FIXED_TYPES, Option.STANDARD_FORMATS);
    config
        .forFields()
        .withRequiredCheck(
            field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
    return new SchemaGenerator(config.build());
  }
}
