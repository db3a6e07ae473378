package ai.aureeture.http.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class SizeInCharactersTest {
  private final Validator validator = validator();

  record Request(@Size(min = 2, max = 500) String text, @Size(max = 1) List<String> list) {}

  @Test
  void text_is_measured_in_characters() {
    assertViolations(0, new Request("😀".repeat(500), null));
    assertViolations(1, new Request("😀".repeat(501), null));
    assertViolations(0, new Request("x".repeat(500), null));
    assertViolations(1, new Request("x".repeat(501), null));
    assertViolations(1, new Request("😀", null));
    assertViolations(0, new Request("😀😀", null));
    assertViolations(0, new Request(null, null));
  }

  @Test
  void list_is_measured_in_elements() {
    assertViolations(0, new Request(null, List.of("😀😀")));
    assertViolations(1, new Request(null, List.of("a", "b")));
  }

  private void assertViolations(int expected, Request request) {
    assertEquals(expected, validator.validate(request).size(), request::toString);
  }

  private static Validator validator() {
    var configuration = Validation.byProvider(HibernateValidator.class).configure();
    new SizeInCharacters().customize(configuration);
    try (var factory = configuration.buildValidatorFactory()) {
      return factory.getValidator();
    }
  }
}
