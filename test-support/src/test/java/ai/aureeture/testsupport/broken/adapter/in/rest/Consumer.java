package ai.aureeture.testsupport.broken.adapter.in.rest;

import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes in the wrong room. */
public class Consumer {
  @Incoming("anything")
  public void consume(String event) {}
}
