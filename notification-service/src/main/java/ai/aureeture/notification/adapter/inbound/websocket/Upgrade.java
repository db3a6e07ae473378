package ai.aureeture.notification.adapter.inbound.websocket;

import ai.aureeture.http.callers.ActiveRole;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.live.LiveUpdates;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Lets a socket open for a caller with a token, and settles before it opens where its news begin:
 * what is stored after the caller has the answer is news to them.
 */
@Singleton
class Upgrade implements HttpUpgradeCheck {
  static final TypedKey<Long> BEGIN = TypedKey.forLong("begin");
  static final TypedKey<String> PERSON = TypedKey.forString("person");
  static final TypedKey<Long> EXPIRES = TypedKey.forLong("expires");

  private static final Logger LOG = Logger.getLogger(Upgrade.class);

  private final LiveUpdates news;

  Upgrade(LiveUpdates news) {
    this.news = news;
  }

  @Override
  public Uni<CheckResult> perform(HttpUpgradeContext call) {
    return call.securityIdentity()
        .flatMap(identity -> perform(call, identity))
        .onFailure(AuthenticationFailedException.class)
        .recoverWithUni(() -> unauthenticated(call))
        .onFailure(Unavailable.class)
        .invoke(away -> LOG.warnf("A socket cannot open: %s", away.getMessage()))
        .onFailure(Unavailable.class)
        .recoverWithItem(CheckResult.rejectUpgradeSync(503, Map.of("Retry-After", List.of("2"))));
  }

  /** The HTTP layer answers a bad token by itself; answering twice would be an error in the log. */
  private static Uni<CheckResult> unauthenticated(HttpUpgradeContext call) {
    return call.httpRequest().response().headWritten()
        ? Uni.createFrom().nothing()
        : CheckResult.rejectUpgrade(401);
  }

  private Uni<CheckResult> perform(HttpUpgradeContext call, SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return CheckResult.rejectUpgrade(401);
    }
    if (!ActiveRole.isHeld(call.httpRequest(), identity)) {
      return CheckResult.rejectUpgrade(403);
    }
    call.userData().put(PERSON, token.getSubject());
    call.userData().put(EXPIRES, token.getExpirationTime());
    var since = Optional.ofNullable(call.httpRequest().getParam("since"));
    return news.placeToBegin(token.getSubject(), since)
        .invoke(place -> call.userData().put(BEGIN, place))
        .replaceWith(CheckResult.permitUpgradeSync());
  }
}
