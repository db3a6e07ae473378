package ai.aureeture.notification;

import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The service as it runs: broker, MongoDB and the providers' stand-in are there. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithTestResource(RealKafka.class)
@WithTestResource(RealMongo.class)
@WithTestResource(Sandbox.class)
@WithTestResource(ScriptedAvailability.class)
@WithTestResource(FrequentReminderTimer.class)
@WithTestResource(WebhookKeys.class)
public @interface NotificationServiceTest {}
