package ai.aureeture.http.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of any number of lines as {@link TextRules} has it; null and empty pass. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MultiLine.Rule.class)
public @interface MultiLine {
  String message() default "must be readable text, without control characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The rule behind the annotation. */
  class Rule implements ConstraintValidator<MultiLine, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || TextRules.isMultiLine(text);
    }
  }
}
