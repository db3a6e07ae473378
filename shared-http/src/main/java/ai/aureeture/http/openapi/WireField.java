package ai.aureeture.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** A field of a record on the wire, as its declaration tells it to people. */
record WireField(FieldInfo field, IndexView index) {
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  String name() {
    var renamed = field.annotation(JsonProperty.class);
    return renamed == null ? field.name() : renamed.value().asString();
  }

  boolean canBeNull() {
    return field.type().hasAnnotation(NULLABLE);
  }

  /** Whether it is not there at all when it would be null. */
  boolean canBeMissing() {
    return canBeNull()
        && Stream.of(
                field.annotation(JsonInclude.class),
                field.declaringClass().declaredAnnotation(JsonInclude.class))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .filter(rule -> rule.value().asEnum().equals("NON_NULL"))
            .isPresent();
  }

  /** All that it can be, where it is a word of an enumeration. */
  Optional<List<Object>> words() {
    return Optional.ofNullable(field.annotation(EnumText.class)).map(this::words);
  }

  private List<Object> words(AnnotationInstance word) {
    var joint = word.valueWithDefault(index, "joinedBy").asChar();
    return new ArrayList<>(
        index.getClassByName(word.value().asClass().name()).enumConstants().stream()
            .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', joint))
            .toList());
  }
}
