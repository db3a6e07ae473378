package ai.aureeture.booking.support;

import ai.aureeture.booking.schema.StatementLog;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealPostgres;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole service over a real database, a real broker and the providers' stand-in. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(StatementLog.class)
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(Sandbox.class)
@QuarkusTestResource(ScriptedAvailability.class)
@QuarkusTestResource(ScriptedMeetingLink.class)
@QuarkusTestResource(AdoptedOrders.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BookingServiceTest {}
