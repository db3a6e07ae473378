package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.application.ReadMentorFigures;
import ai.aureeture.analytics.application.ReadPlatformFigures;
import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.PlatformPart;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What this replica keeps, for the other ones alone: the gateway has no route to it. Both ends are
 * this program, so the records go as they are.
 */
@Path("/internal/figures")
@Produces(MediaType.APPLICATION_JSON)
public class ReplicaFiguresResource {
  private final ReadMentorFigures readMentor;
  private final ReadPlatformFigures readPlatform;

  ReplicaFiguresResource(ReadMentorFigures readMentor, ReadPlatformFigures readPlatform) {
    this.readMentor = readMentor;
    this.readPlatform = readPlatform;
  }

  @GET
  @Path("mentor")
  @PermitAll
  public Uni<MentorFigures> mentor(
      @RestQuery String mentorId, @RestQuery String from, @RestQuery String to) {
    return readMentor.readHere(mentorId, QueryParameters.range(from, to));
  }

  @GET
  @Path("platform")
  @PermitAll
  public Uni<PlatformPart> platform(@RestQuery String from, @RestQuery String to) {
    return readPlatform.readHere(QueryParameters.range(from, to));
  }
}
