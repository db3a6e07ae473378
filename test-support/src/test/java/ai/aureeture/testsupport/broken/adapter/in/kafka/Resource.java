package ai.aureeture.testsupport.broken.adapter.in.kafka;

import jakarta.ws.rs.Path;

/** Speaks HTTP in the wrong room. */
@Path("/")
public class Resource {}
