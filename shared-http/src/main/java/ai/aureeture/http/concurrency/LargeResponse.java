package ai.aureeture.http.concurrency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list or an export whose response may be large; {@link LargeResponseFilter} bounds its cost. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LargeResponse {
  /** Whether it has no query parameter {@code limit}, so that each response may be large. */
  boolean always() default false;
}
