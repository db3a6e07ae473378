package ai.aureeture.analytics.adapter.outbound.peers;

import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.OtherReplicas;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Over HTTP, at the address by which each replica is known to Kafka Streams. */
@ApplicationScoped
class RestOtherReplicas implements OtherReplicas {
  private final ReplicaApi replicas;

  RestOtherReplicas(@RestClient ReplicaApi replicas) {
    this.replicas = replicas;
  }

  @Override
  public Uni<MentorFigures> ofMentor(Replica replica, String mentorId, DateRange range) {
    return replicas
        .ofMentor(address(replica), mentorId, range.first(), range.last())
        .onFailure()
        .transform(failure -> away(replica, failure));
  }

  @Override
  public Uni<PlatformPart> ofPlatform(Replica replica, DateRange range) {
    return replicas
        .ofPlatform(address(replica), range.first(), range.last())
        .onFailure()
        .transform(failure -> away(replica, failure));
  }

  private static String address(Replica replica) {
    return "http://" + replica.host() + ":" + replica.port();
  }

  private static Unavailable away(Replica replica, Throwable failure) {
    return new Unavailable("The replica at " + address(replica), failure);
  }
}
