package ai.aureeture.testsupport.broken.adapter.inbound.kafka;

import jakarta.ws.rs.Path;

/** Speaks HTTP in the wrong room. */
@Path("/")
public class Resource {}
