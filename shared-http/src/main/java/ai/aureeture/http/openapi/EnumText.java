package ai.aureeture.http.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text on the wire that is always one of an enumeration's words, in lower case. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface EnumText {
  Class<? extends Enum<?>> value();

  /** What stands between two words, where the enumeration has an underscore. */
  char joinedBy() default '_';
}
