package ai.aureeture.testsupport.broken.adapter.inbound.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes in the wrong room, and does not say what type it answers with. */
@Path("/consumer")
public class Consumer {
  @Incoming("anything")
  public void consume(String event) {}
}
