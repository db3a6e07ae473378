package ai.aureeture.http.validation;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * {@code @Size} of a text counts characters as {@link TextRules#length} does: what the OpenAPI
 * document calls {@code minLength} and {@code maxLength}. Hibernate Validator would count UTF-16
 * units, two for an emoji.
 */
@Singleton
class SizeInCharacters implements ValidatorFactoryCustomizer {
  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    var mapping = configuration.createConstraintMapping();
    mapping
        .constraintDefinition(Size.class)
        .includeExistingValidators(true)
        .validatedBy(Rule.class);
    configuration.addMapping(mapping);
  }

  /** The rule for texts; it is preferred to the one for any {@link CharSequence}. */
  public static class Rule implements ConstraintValidator<Size, String> {
    private int shortest;
    private int longest;

    @Override
    public void initialize(Size size) {
      shortest = size.min();
      longest = size.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null
          || TextRules.length(text) >= shortest && TextRules.isWithin(text, longest);
    }
  }
}
