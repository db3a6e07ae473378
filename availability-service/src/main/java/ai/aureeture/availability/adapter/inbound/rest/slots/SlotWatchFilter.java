package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Begins the watch before the answer begins: a refusal can still be an answer of its own, and a
 * client that lists the slots once connected misses nothing.
 */
public class SlotWatchFilter {
  @Inject SlotWatch watch;

  @StartsSlotWatch
  @ServerRequestFilter
  public Uni<Void> begin(UriInfo uri) {
    return watch.begin(QueryParameters.mentorId(uri.getQueryParameters().getFirst("mentorId")));
  }
}
