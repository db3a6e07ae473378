package ai.aureeture.http.warmup;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A token that names one of the identity provider's keys and bears no signature of it: to refuse it
 * a service does all that it does for a good one. An unknown key would not do, since a service asks
 * for new keys once a minute only.
 */
@ApplicationScoped
class ForgedToken {
  private static final int SECONDS = 5;
  private static final String SIGNATURE =
      IntStream.range(0, 256).mapToObj(_ -> "a").collect(Collectors.joining());

  private final String keys;

  ForgedToken(@ConfigProperty(name = "mp.jwt.verify.publickey.location") String keys) {
    this.keys = keys;
  }

  Uni<String> create(HttpClient client) {
    var options = new RequestOptions().setAbsoluteURI(keys).setTimeout(SECONDS * 1000L);
    return Uni.createFrom()
        .completionStage(() ->
            client
                .request(options)
                .compose(open -> open.send())
                .compose(HttpClientResponse::body)
                .toCompletionStage())
        .map(ForgedToken::of);
  }

  private static String of(Buffer keySet) {
    var key = keySet.toJsonObject().getJsonArray("keys").getJsonObject(0).getString("kid");
    var head = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", key);
    return coded(head.encode()) + "." + coded("{\"sub\":\"warm-up\"}") + "." + coded(SIGNATURE);
  }

  private static String coded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
