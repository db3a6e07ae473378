package ai.aureeture.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How a record becomes a JSON Schema. Descriptions are its Javadoc. */
public final class EventSchemas {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  // Absent only from events that are older than the public form, which were never sent in it.
  private static final Set<String> ALWAYS_PUBLIC = Set.of("isSession", "standing");

  private EventSchemas() {}

  public static SchemaGeneratorConfigBuilder of(Contract form, SchemaVersion version) {
    var config =
        new SchemaGeneratorConfigBuilder(version, OptionPreset.PLAIN_JSON)
            .with(Option.ADDITIONAL_FIXED_TYPES, Option.STANDARD_FORMATS);
    config
        .forFields()
        .withIgnoreCheck(
            field -> form == Contract.PUBLIC && field.getAnnotation(Personal.class) != null)
        .withRequiredCheck(field -> isRequired(field, form))
        .withDescriptionResolver(EventSchemas::description);
    config
        .forTypesInGeneral()
        .withDescriptionResolver(scope -> eventDescription(scope.getType().getErasedType()))
        .withCustomDefinitionProvider((type, context) ->
            type.getErasedType().isEnum() ? words(type.getErasedType(), context) : null);
    return config;
  }

  private static boolean isRequired(FieldScope field, Contract form) {
    return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
        || form == Contract.PUBLIC && ALWAYS_PUBLIC.contains(field.getName());
  }

  // That of other records stands at the fields that have them.
  private static @Nullable String eventDescription(Class<?> type) {
    return PublishedEvent.class.isAssignableFrom(type)
        ? Javadocs.of(type).orElseThrow(() -> undocumented(type.getName()))
        : null;
  }

  /** What the record says of its component, or else what the component's own type says. */
  private static String description(FieldScope field) {
    var type = field.getType().getErasedType();
    var said =
        Javadocs.of(field.getDeclaringType().getErasedType(), field.getName())
            .or(() -> Javadocs.of(type))
            .orElseThrow(() -> undocumented(field.getDeclaringType() + "." + field.getName()));
    return type.isEnum() ? said + "\n\n" + meanings(type) : said;
  }

  private static String meanings(Class<?> type) {
    return constants(type)
        .map(constant ->
            "- "
                + word(constant)
                + ": "
                + Javadocs.of(constant).orElseThrow(() -> undocumented(type + "." + constant)))
        .collect(Collectors.joining("\n"));
  }

  private static IllegalStateException undocumented(String what) {
    return new IllegalStateException("No Javadoc for " + what);
  }

  private static CustomDefinition words(Class<?> type, SchemaGenerationContext context) {
    ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
    var words = schema.putArray("enum");
    constants(type).map(EventSchemas::word).forEach(words::add);
    return new CustomDefinition(schema, true);
  }

  // The constant that stands for unknown words is the reader's; it is never sent.
  private static Stream<Enum<?>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .<Enum<?>>map(constant -> (Enum<?>) constant)
        .filter(constant -> !constant.name().equals("UNKNOWN"));
  }

  private static String word(Enum<?> constant) {
    return MAPPER.convertValue(constant, String.class);
  }
}
