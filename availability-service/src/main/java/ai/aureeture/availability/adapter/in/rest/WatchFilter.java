package ai.aureeture.availability.adapter.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Begins the watch before the answer begins: a refusal can still be an answer of its own, and a
 * client that lists the slots once connected misses nothing.
 */
public class WatchFilter {
  @Inject BegunWatch watch;

  @WatchFirst
  @ServerRequestFilter
  public Uni<Void> begin(UriInfo uri) {
    return watch.begin(Queries.mentorId(uri.getQueryParameters().getFirst("mentorId")));
  }
}
