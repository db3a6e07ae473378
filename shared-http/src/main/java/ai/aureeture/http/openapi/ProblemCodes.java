package ai.aureeture.http.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which problems a call can end with besides those of every call: status and code of each, as in
 * {@code "409 slot-taken"}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ProblemCodes {
  String KEY_IN_USE = "409 idempotency-key-in-use";
  String KEY_REUSED = "422 idempotency-key-reused";

  String[] value();
}
