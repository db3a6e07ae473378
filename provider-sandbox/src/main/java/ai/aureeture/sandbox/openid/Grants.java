package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Codes and refresh tokens. Each is good once; one that comes a second time is in two hands, and
 * ends all that came of its sign-in (RFC 6749 §4.1.2, RFC 9700 §4.14.2).
 */
final class Grants {
  private static final long ENOUGH = 4 << 20;

  /** What a grant is given for, and how long it can be taken. */
  enum Kind {
    CODE(Duration.ofMinutes(1)),
    REFRESH_TOKEN(Duration.ofDays(30));

    private final Duration life;

    Kind(Duration life) {
      this.life = life;
    }
  }

  private final Documents grants;
  private final Index bySignIn;
  private final Index bySession;

  Grants(DocumentStore store) {
    grants = store.collection("grants", ENOUGH);
    bySignIn = grants.index("signIn");
    bySession = grants.index("session");
  }

  String give(Kind kind, Grant grant) {
    var secret = Ids.random(43);
    grants.put(
        secret,
        grant
            .toJson()
            .put("id", secret)
            .put("kind", kind.name())
            .put("until", System.currentTimeMillis() + kind.life.toMillis()));
    return secret;
  }

  Optional<Grant> take(Kind kind, String secret) {
    var found = grants.get(secret).filter(grant -> kind.name().equals(grant.getString("kind")));
    if (found.isEmpty()) return Optional.empty();
    var grant = found.get();
    if (grant.getBoolean("taken", false)) {
      remove(bySignIn.find(grant.getString("signIn")));
      return Optional.empty();
    }
    grants.put(secret, grant.put("taken", true));
    return Optional.of(grant)
        .filter(taken -> taken.getLong("until") > System.currentTimeMillis())
        .map(Grant::of);
  }

  void endSession(Session session) {
    remove(bySession.find(session.id()));
  }

  private void remove(List<JsonObject> ended) {
    for (var grant : ended) grants.remove(grant.getString("id"));
  }
}
