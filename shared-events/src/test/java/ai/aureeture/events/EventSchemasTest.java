package ai.aureeture.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checked-in JSON Schemas are those of the records. After a compatible change write them anew
 * with {@code ./mvnw -pl shared-events test -Dschemas=write}.
 */
class EventSchemasTest {

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
    var config = EventSchemas.of(form, SchemaVersion.DRAFT_2020_12).build();
    var generated = new SchemaGenerator(config).generateSchema(event).toPrettyString() + "\n";
    if ("write".equals(System.getProperty("schemas"))) {
      Files.writeString(form.schemaFile(event), generated);
    }
    assertEquals(form.schema(event), generated);
  }
}
