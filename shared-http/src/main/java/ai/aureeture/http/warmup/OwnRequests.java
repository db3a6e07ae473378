package ai.aureeture.http.warmup;

import ai.aureeture.http.credential.ServiceCredential;
import io.quarkus.vertx.http.HttpServer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service's own addresses, called over HTTP: routing, security, JSON and problems. The token is
 * refused, once the identity provider's keys are there to do so.
 */
@ApplicationScoped
class OwnRequests implements WarmUpStep {
  private static final int CONNECTIONS = 10;
  private static final int SECONDS = 5;

  private final HttpServer server;
  private final HttpClient client;
  private final Uni<String> token;
  private final ServiceCredential credential;
  private final List<String> requests;

  /**
   * @param requests such as {@code GET /api/mentors?limit=1}
   */
  OwnRequests(
      HttpServer server,
      Vertx vertx,
      ForgedToken token,
      ServiceCredential credential,
      @ConfigProperty(name = "aureeture.warm-up.requests") Optional<List<String>> requests) {
    this.server = server;
    this.client =
        vertx.httpClientBuilder().with(new PoolOptions().setHttp1MaxSize(CONNECTIONS)).build();
    this.token = FirstItem.of(() -> token.create(client));
    this.credential = credential;
    this.requests = requests.orElse(List.of());
  }

  @Override
  public Uni<?> run() {
    return token.flatMap(known ->
        Multi.createFrom()
            .iterable(requests)
            .onItem()
            .transformToUniAndConcatenate(request -> send(request.split(" ", 2), known))
            .collect()
            .last());
  }

  private Uni<Void> send(String[] request, String token) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(request[0]))
            .setAbsoluteURI(server.getLocalBaseUri().resolve(request[1]).toString())
            .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
            .putHeader(ServiceCredential.HEADER, credential.value())
            .setTimeout(SECONDS * 1000L);
    return Uni.createFrom()
        .completionStage(() ->
            client
                .request(options)
                .compose(open -> open.send())
                .compose(HttpClientResponse::end)
                .toCompletionStage());
  }
}
