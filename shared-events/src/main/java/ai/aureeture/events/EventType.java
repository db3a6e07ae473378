package ai.aureeture.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The CloudEvents {@code type} of an event, such as {@code
 * ai.aureeture.booking.PaymentConfirmed.v1}. It is written down so that a class can be renamed
 * without a change of what is sent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
  String value();
}
