package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.schedule.ReadTimezone;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** For notification-service alone: the gateway has no route to it. */
@Path("/internal/timezone")
@Produces(MediaType.APPLICATION_JSON)
public class TimezoneResource {
  private final ReadTimezone readTimezone;

  TimezoneResource(ReadTimezone readTimezone) {
    this.readTimezone = readTimezone;
  }

  @GET
  @PermitAll
  public Uni<TimezoneView> timezone(@RestQuery String mentorId) {
    return readTimezone
        .read(QueryParameters.mentorId(mentorId))
        .map(zone -> new TimezoneView(zone.getId()));
  }

  /** The zone that a mentor reads times in. */
  record TimezoneView(String timezone) {}
}
