package ai.aureeture.http.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of one line as {@link TextRules} has it; null and empty pass. It may end up in a mail's
 * header, where a line break would be an attack.
 */
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SingleLine.Rule.class)
public @interface SingleLine {
  String message() default "must be one line of readable text, without control characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The rule behind the annotation. */
  class Rule implements ConstraintValidator<SingleLine, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || TextRules.isLine(text);
    }
  }
}
